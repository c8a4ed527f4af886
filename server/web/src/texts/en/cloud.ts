/** Texts of this area. */
export const cloud = {
  title: "cloud",
};
