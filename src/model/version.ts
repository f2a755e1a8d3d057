/** Changes whenever a published number would. */
export const modelVersion = '1.0.0';
