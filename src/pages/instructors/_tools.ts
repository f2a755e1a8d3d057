/** The tools for instructors, in the order in which they are wanted. */
export const tools = [
  {
    path: 'instructors/compose/',
    title: 'Compose an embed',
    does: 'Choose a calculator, set it by using it, lock or hide what you like, and take it along as a link, a frame, a QR code, a file or a course package.',
  },
  {
    path: 'instructors/questions/',
    title: 'Draw questions',
    does: 'Questions whose numbers differ from student to student and whose answers the model computes, as Moodle XML, GIFT, QTI, CSV or a printed sheet.',
  },
  {
    path: 'instructors/check/',
    title: 'Check results',
    does: 'Paste what students copied from a calculator, one result or a class list: each is computed again, and those that do not hold are named.',
  },
  {
    path: 'instructors/predictions/',
    title: 'Class predictions',
    does: 'Paste the codes that students get for their predictions in the chapters: the whole class on one picture, beside the model.',
  },
] as const;
