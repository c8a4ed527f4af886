/** Texts of the cloud: clusters, key pairs, money, limits, and how the site and its server are. */
export const cloud = {
  clusterTypes: { title: "Launch a cluster" },
  launch: { title: "New cluster" },
  keyPairs: { title: "Key pairs", new: "New key pair" },
  limits: { title: "Usage limits" },
  invoices: { title: "Invoices", one: "Invoice" },
  deposit: { title: "Add credits" },
  config: { title: "Cloud configuration" },
  statistics: { title: "Statistics" },
  outbox: { title: "Calls to the cloud" },
  status: { title: "Server status" },
};
