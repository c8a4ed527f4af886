/** Texts of this area. */
export const twin = {
  title: "twin",
};
