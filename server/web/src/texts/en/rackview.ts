/** Texts of this area. */
export const rackview = {
  title: "rackview",
};
