/** Texts of this area. */
export const people = {
  title: "people",
};
