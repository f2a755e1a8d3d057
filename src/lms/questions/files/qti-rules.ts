/** Rules of QTI 2.1 that say what happens after an answer. */

export const fullMarks =
  '<setOutcomeValue identifier="SCORE"><baseValue baseType="float">1</baseValue></setOutcomeValue>';

export const whenCorrect = when(
  '<match><variable identifier="RESPONSE" /><correct identifier="RESPONSE" /></match>',
  fullMarks,
);

export function when(test: string, does: string): string {
  return `<responseCondition><responseIf>${test}${does}</responseIf></responseCondition>`;
}

/** Whether the number answered is `target`, give or take the tolerance. */
export function near(target: string, tolerance: string): string {
  return `<equal toleranceMode="absolute" tolerance="${tolerance} ${tolerance}"><variable identifier="RESPONSE" />${target}</equal>`;
}

/** Adds to what is shown; the solution comes on top of the feedback to the answer. */
export function show(feedback: string): string {
  return `<setOutcomeValue identifier="FEEDBACK"><multiple><variable identifier="FEEDBACK" /><baseValue baseType="identifier">${feedback}</baseValue></multiple></setOutcomeValue>`;
}
