// Pages of who runs the site, and of the cloud. One file of the bundle.

export { default as CloudConfiguration } from "./CloudConfiguration";
export { default as ClusterTypes } from "./ClusterTypes";
export { default as CreditDeposit } from "./CreditDeposit";
export { default as Invoice } from "./Invoice";
export { default as Invoices } from "./Invoices";
export { default as KeyPairs } from "./KeyPairs";
export { default as LaunchCluster } from "./LaunchCluster";
export { default as NewKeyPair } from "./NewKeyPair";
export { default as Outbox } from "./Outbox";
export { default as ServerStatus } from "./ServerStatus";
export { default as Statistics } from "./Statistics";
export { default as Audit } from "./site/Audit";
export { default as Events } from "./site/Events";
export { default as Settings } from "./site/Settings";
export { default as UsageLimits } from "./UsageLimits";
