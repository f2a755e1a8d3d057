/** Side of the square that stands for a part in the figure of modules and products. */
export const partSize = 11;
