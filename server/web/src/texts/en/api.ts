/** What is said when a request fails. */
export const api = {
  away: "The server does not answer. What you typed is still here; try again.",
  status: (status: number) => `The server answers with status ${status}.`,
};
