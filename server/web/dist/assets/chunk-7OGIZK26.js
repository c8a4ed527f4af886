import {
  A,
  n,
  y
} from "./chunk-JED37L3N.js";

// src/texts/en/api.ts
var api = {
  away: "The server does not answer. What you typed is still here; try again.",
  status: (status) => `The server answers with status ${status}.`
};

// src/texts/en/charts.ts
var charts = {
  addDevice: "Add a device",
  allMetrics: "All metrics",
  csv: "Values as CSV",
  custom: "From\u2013to",
  filterMetrics: "Filter metrics by name",
  follow: "Live",
  from: "From",
  here: "Here",
  keyNames: {
    earlier: "Earlier",
    later: "Later",
    zoomOut: "Zoom out",
    follow: "Follow what comes, or stop"
  },
  last: "Last",
  least: "Min",
  line: "Line",
  local: "Local time",
  log: "Log",
  makeToken: "Make a token for it",
  mean: "Mean",
  most: "Max",
  noMetricFits: (word) => `No metric has \u201C${word}\u201D in its name.`,
  none: "Nothing has been reported yet",
  noneAgents: "On a machine of its own, concertim agent reports it all; Telegraf, Prometheus and collectd can report, too.",
  noneBody: "Send a first value, and its chart appears here:",
  nothing: "No values in this time. Choose a longer range.",
  nothingShort: "no values",
  now: "now",
  others: "Others",
  plot: (title) => `Chart of ${title}`,
  pointHint: "Arrow keys read values",
  range: "Time",
  readAgain: "Read again",
  remove: (what) => `Take ${what} out`,
  short: {
    "1h": "1 h",
    "6h": "6 h",
    "1d": "Day",
    "7d": "Week",
    "30d": "30 d",
    "90d": "Quarter"
  },
  show: "Show",
  spans: {
    "1h": "Past hour",
    "6h": "Past 6 hours",
    "1d": "Past day",
    "7d": "Past week",
    "30d": "Past 30 days",
    "90d": "Past quarter"
  },
  spoken: (least, mean, most) => `least ${least}, mean ${mean}, most ${most}`,
  table: "Values as a table",
  tableCut: (rows, from) => `The newest ${rows} rows. The CSV file has all of them, from ${from}.`,
  texts: "Texts that are reported",
  time: "Time",
  to: "To",
  toggle: (what) => `Show ${what}`,
  tokenMade: (days) => `The token is in the command, and shown only now. It may write this device's metrics for ${days} days.`,
  tokenName: (device) => `Reports of ${device}`,
  utc: "UTC",
  values: (title) => `Values of ${title}`,
  wrongRange: "From must be before to, and before now.",
  zoneHint: "Times in your zone or in UTC",
  // Group dashboards.
  average: "Average",
  averageOf: (metric) => `Average ${metric}`,
  byRack: (metric) => `Average ${metric} by rack`,
  course: "Course",
  devicesOf: (name, devices) => `${name}: ${devices} devices`,
  devicesRanked: "Devices by their mean",
  noneGroup: "None of these devices has a current value. A device's own page says how to report a first one.",
  put: "Put together as",
  racksCut: (shown, all2) => `The ${shown} racks with the highest means of ${all2}; all are in the list below.`,
  racksRanked: "Racks by their mean",
  rank: "Rank",
  showAll: (rest) => `Show ${rest} more`,
  sum: "Sum",
  sumOf: (metric) => `Sum of ${metric}`,
  // Pages.
  activity: "Activity",
  agentToken: "Agents",
  agentTokenMade: (days) => `The token is in the command, and shown only now. Agents may register and report with it for ${days} days.`,
  andMore: (rest) => ` and ${rest} more`,
  by: (who) => `by ${who}`,
  changed: "Changed",
  cluster: "Cluster",
  copyAddress: (address2) => `Copy ${address2}`,
  copyOutput: (name) => `Copy ${name}`,
  cost: "Cost",
  costPeriod: "Cost this period",
  created: "Created",
  description: "Description",
  detail: {
    "login user": "Login user",
    "ssh key": "SSH key",
    "availability zone": "Availability zone",
    bootable: "Bootable",
    encrypted: "Encrypted",
    "read only": "Read-only",
    size: "Size in GiB",
    "volume type": "Volume type",
    "admin state up": "Administratively up",
    "dns domain": "DNS domain",
    "l2 adjacency": "L2 adjacency",
    mtu: "MTU",
    "port security enabled": "Port security",
    "qos policy": "QoS policy",
    shared: "Shared"
  },
  devices: "Devices",
  disk: "Disk",
  elevation: (rack) => `Drawing of ${rack}`,
  emptyRack: "Nothing stands in this rack",
  emptyRackBody: "Devices appear here as soon as the cloud reports them, or a client creates them.",
  face: "Face",
  facts: "Facts",
  factsCut: (shown) => `The first ${shown} entries.`,
  free: "Free",
  freeUnits: (free, all2) => `${free} of ${all2} units`,
  front: "Front",
  height: "Height",
  hostPlace: (rack, position) => `${rack}, ${position}`,
  hosts: "Hosts",
  hostsBody: "Machines whose own agents registered them. They need no rack and no cloud.",
  inRackView: "Show it in the rack view",
  instructions: "Instructions",
  location: "Location",
  makeAgentToken: "Make a token for agents",
  memory: "Memory",
  metadata: "Metadata",
  metric: "Metric",
  metrics: "Metrics",
  metricsOf: (device) => `Metrics of ${device}`,
  name: "Name",
  network: "Network details",
  neverSeen: "never",
  noActivity: "Nothing has changed yet.",
  noDevices: "No devices yet",
  noDevicesBody: "Launch a cluster, and its devices appear here while they are built.",
  noDevicesRoot: "Devices appear here as soon as a cluster is launched, or a client creates them.",
  noHosts: "No host has registered yet",
  noHostsBody: "Start an agent on a machine with the command below; it appears here by itself.",
  noInstructions: "There are no instructions",
  noInstructionsBody: "The kind of cluster that this rack was launched from has none.",
  noSuchHost: "No host with this number has registered.",
  noTeamDevices: "This team has no devices yet",
  noTeamDevicesBody: "Their metrics appear here as soon as the team has launched a cluster.",
  order: "Billing order",
  outputs: "Outputs",
  overview: "Overview",
  place: ({ from, to, rear, whole }) => `${from === to ? `unit ${from}` : `units ${from} to ${to}`}, facing ${rear ? "the rear" : "the front"}${whole ? ", full depth" : ""}`,
  placeLabel: "Place",
  privateAddresses: "Private addresses",
  processors: "Processors",
  publicAddresses: "Public addresses",
  rack: "Rack",
  rackNameHint: "Letters, digits, - and _; no other rack of the team has the same.",
  rear: "Rear",
  register: "Register a machine",
  registerBody: "Run the agent on it. It registers the machine and reports processors, memory, disks, network and more each 15 seconds:",
  registerOthers: "Telegraf, Prometheus and collectd can report as well: point them at this server's /mrd/ with the same token.",
  rename: "Rename",
  renameTitle: (name) => `Rename ${name}`,
  seen: "Last report",
  seenAgo: (when) => `last report ${when}`,
  status: "Status",
  team: "Team",
  teamSize: (racks, devices) => `${racks} racks, ${devices} devices`,
  template: "Template",
  toTeam: "Team",
  type: "Type",
  types: { Instance: "Instance", Volume: "Volume", Network: "Network" },
  unit: "Units",
  units: (units) => `${units} U`,
  unitsOf: (from, to) => from === to ? `${from}` : `${from}\u2013${to}`,
  value: "Value",
  volumes: "Volumes",
  act: {
    names: {
      on: "Switch on",
      off: "Switch off",
      suspend: "Suspend",
      resume: "Resume",
      destroy: "Destroy"
    },
    title: {
      on: (name) => `Switch ${name} on?`,
      off: (name) => `Switch ${name} off?`,
      suspend: (name) => `Suspend ${name}?`,
      resume: (name) => `Resume ${name}?`,
      destroy: (name) => `Destroy ${name}?`
    },
    body: {
      on: "",
      off: "What runs on it ends as if its power had gone.",
      suspend: "What runs on it stands still until it is resumed.",
      resume: ""
    },
    destroyBody: {
      device: "The cloud removes it with all that is on it. This cannot be taken back.",
      rack: "The cloud removes the cluster: the rack, all its devices, and all that is on them. This cannot be taken back."
    },
    asked: {
      on: (name) => `${name} is being switched on. Its status follows.`,
      off: (name) => `${name} is being switched off. Its status follows.`,
      suspend: (name) => `${name} is being suspended. Its status follows.`,
      resume: (name) => `${name} is being resumed. Its status follows.`,
      destroy: (name) => `${name} is being destroyed. It goes when the cloud has done it.`
    },
    refused: (name, why) => `${name}: ${why}`,
    remove: "Remove the record",
    removeTitle: (name) => `Remove the record of ${name}?`,
    removeBody: {
      device: "It is only removed here: the cloud is not asked, and what runs goes on.",
      rack: "The rack and its devices are only removed here: the cloud is not asked, and what runs goes on."
    },
    removed: (name) => `${name} is removed.`,
    manyTitle: (what, devices) => `${what}: ${devices} devices?`,
    noneTitle: (what) => `${what}: no device allows it`,
    noneBody: "The status of the chosen devices does not allow this now.",
    skipped: (devices) => `${devices} of the chosen ones do not allow it now and stay as they are.`
  }
};

// src/texts/en/cloud.ts
var cloud = {
  clusterTypes: { title: "Launch a cluster" },
  launch: { title: "New cluster" },
  keyPairs: { title: "Key pairs", new: "New key pair" },
  limits: { title: "Usage limits" },
  invoices: { title: "Invoices", one: "Invoice" },
  deposit: { title: "Add credits" },
  config: { title: "Cloud configuration" },
  statistics: { title: "Statistics" },
  outbox: { title: "Calls to the cloud" },
  status: { title: "Server status" }
};

// src/texts/en/people.ts
var people = {
  name: "Name",
  fullName: "Full name",
  email: "E-mail",
  login: "Login",
  cloudId: "Id in the cloud",
  cloudIdWarning: "What the cloud calls this user. With a wrong id the user sees and changes somebody else's things there.",
  newPassword: "New password",
  repeated: "New password again",
  status: "Status",
  created: "Created",
  updated: "Changed",
  id: "Id",
  root: "Root user",
  you: "you",
  days: (days) => `${days} days`,
  rules: {
    login: "Letters, digits, dot, hyphen and underscore; at most 80.",
    name: "At most 56 characters.",
    password: "6 to 128 characters. Long and odd beats short and clever.",
    repeated: "This is not the same as the password above.",
    teamName: "Letters, digits, spaces, hyphen and underscore; at most 56. No other team has it."
  },
  setUp: {
    titleFirst: "Set up this site",
    bodyFirst: "Make the first user: a root user, who may do everything and makes the others.",
    titlePassword: "Choose your password",
    bodyPassword: "You have been invited. Your password is yours alone; nobody here can read it.",
    makeFirst: "Make the root user",
    setPassword: "Set password and sign in",
    madeFirst: "Welcome. You are the root user of this site.",
    madePassword: "Your password is set, and you have signed in.",
    noLink: "This link has no set-up word.",
    spent: "This link was used before, or is too old.",
    spentFirst: "Links count once and for a day. Restart the server: it prints a new one, and ends those before it.",
    spentInvited: "Links count once and for a day, and a newer one ends those before it. Ask an administrator for another.",
    signedInAs: (login) => `You are signed in as ${login}. This link signs its own user in instead.`
  },
  account: {
    title: "Your account",
    tabs: {
      profile: "Profile",
      password: "Password",
      sessions: "Sessions",
      tokens: "Tokens for programs",
      roles: "Roles",
      appearance: "Appearance"
    },
    facts: "Facts",
    idHint: "Admins of a team need your id to add you.",
    signedInWithoutPassword: "You have no password here; you sign in with your organisation.",
    passwordBody: "When the password changes, all other sessions of yours and your tokens from signing in end. This session stays.",
    current: "Present password",
    change: "Change password",
    changed: "The password is changed. Other sessions have ended.",
    remove: "Remove my account",
    removeBody: "You are signed out everywhere at once, and your tokens end. Your roles and saved views go for good as soon as the cloud has removed its account. Teams and their racks stay.",
    removeRoot: "Root users cannot be removed, so that somebody stays who can let others in.",
    removeConfirm: (login) => `Type ${login} to confirm`,
    removeMismatch: "That is not your login.",
    removed: "Your account is being removed. Good-bye.",
    removeRacks: "Remove it although racks of my teams still stand there",
    theme: "Colours",
    density: "Density of lists",
    densities: { comfortable: "Comfortable", compact: "Compact" },
    formats: "Dates and numbers",
    formatsBody: "As your browser's language has them. Change that in the browser's settings.",
    language: "Language",
    zone: "Time zone",
    example: "Example"
  },
  sessions: {
    label: "Sessions",
    browser: "Browser",
    address: "Address",
    begun: "Begun",
    ends: "Ends",
    current: "this one",
    end: "End session",
    endOthers: "End all others",
    endOthersTitle: "End all other sessions?",
    endOthersBody: "Whoever uses them has to sign in again. This one stays.",
    endedOthers: "All other sessions have ended.",
    ended: "The session has ended.",
    endTitle: "End this session?",
    endBody: "It is the one you are using: you will have to sign in again.",
    empty: "No sessions",
    emptyBody: "This user is signed in nowhere.",
    on: (browser, system) => `${browser} on ${system}`,
    unknown: "Unknown program"
  },
  tokens: {
    label: "Tokens for programs",
    body: "With a token a program reports metrics or reads them, and nothing else. It reaches as far as its user does, and can be ended at any time.",
    new: "New token",
    name: "Name",
    nameHint: "Which program has it: \u201Cbackup host\u201D, \u201Cgrafana\u201D.",
    scopes: "Rights",
    scope: { read: "Read metrics", write: "Report metrics" },
    noScope: "Choose at least one.",
    devices: "Devices",
    devicesHint: "Search for those that it is for. Without any it is for all of yours.",
    addDevice: "Add a device",
    allDevices: "all of the user's",
    days: "Good for",
    create: "Make token",
    made: "Your new token",
    madeBody: "Copy it now: it is shown this once, and nobody can read it later. If it is lost, end it and make another.",
    tryWrite: "Report a first metric",
    tryRead: "Read current values",
    done: "I have copied it",
    end: "End token",
    endTitle: (name) => `End the token \u201C${name}\u201D?`,
    endBody: "Programs that have it are refused from now on. That cannot be taken back.",
    ended: "The token has ended.",
    expires: "Ends",
    empty: "No tokens yet",
    emptyBody: "Make one for each program that reports or reads metrics.",
    deviceId: "DEVICE-ID"
  },
  roles: {
    label: "Roles in teams",
    team: "Team",
    role: "Role",
    admin: "Admin",
    member: "Member",
    adminMeans: "looks at and changes racks and devices, launches clusters, says who is in the team",
    memberMeans: "looks at racks, devices and metrics",
    since: "Since",
    rootBody: "Root users may do everything in all teams, and have no roles.",
    empty: "In no team yet",
    emptyOwn: "An admin of a team can add you: give them your login or your id.",
    emptyUser: "Add the user on the Members tab of a team.",
    leave: "Remove from team"
  },
  users: {
    title: "Users",
    label: "Users",
    new: "New user",
    rights: "Rights",
    rootOnly: "Root users",
    plainOnly: "Other users",
    canSignIn: "Password",
    hasPassword: "set",
    noPassword: "not yet",
    empty: "No users",
    tabs: { overview: "Profile", roles: "Roles", sessions: "Sessions", tokens: "Tokens" },
    createBody: "The user gets a link to choose a password with. Nobody but the user ever knows it.",
    rootHint: "May do everything, in all teams, and makes other users. It cannot be taken back here, and root users cannot be removed.",
    cloudIdHint: "Only if the cloud knows this user already; otherwise it is made there.",
    create: "Make user and invitation",
    invitation: "Invitation",
    invitationFor: (name) => `Invitation for ${name}`,
    invitationBody: "Send this link to the user, over a channel that nobody else reads. It sets the password, counts once and for a day, and is shown here only now.",
    invitationDone: "I have copied it",
    inviteAgain: "New invitation",
    inviteAgainTitle: (name) => `Make a new invitation for ${name}?`,
    inviteAgainBody: "Links from before end. When the new one is used, the user's sessions and tokens from signing in end, too.",
    saved: "Saved",
    remove: "Remove user",
    removeTitle: (name) => `Remove ${name}?`,
    removeStages: [
      "At once: the user cannot sign in any more, and all sessions, tokens and invitations end. The list shows it as pending deletion.",
      "When the cloud has removed its account: the user goes for good, with roles and saved views."
    ],
    removeKeeps: "Teams of others and their racks and devices stay. It cannot be taken back.",
    removeRacks: "Some of the user's teams have racks. They stay; remove the user all the same?",
    removeAnyway: "Remove all the same",
    removed: (name) => `${name} is being removed.`,
    removeMany: (count2) => `Remove ${count2} users?`,
    notRemovable: "Root users cannot be removed",
    alreadyPending: "Is being removed already",
    pending: "This user is being removed: it cannot sign in any more, and goes when the services that know it have removed it.",
    forbidden: "Only root users see and make users."
  },
  teams: {
    title: "Teams",
    label: "Teams",
    new: "New team",
    personal: "personal",
    kind: "Kind",
    kinds: { shared: "Shared teams", single: "Personal teams" },
    admins: "Admins",
    members: "Members",
    credits: "Credits",
    cost: "Cost this period",
    period: "Billing period",
    periodFromTo: (from, to) => `${from} to ${to}`,
    projectId: "Project in the cloud",
    billingId: "Account at the billing",
    idWarning: "Change it only if you know why: with a wrong id the team's clusters and invoices are somebody else's.",
    idHintNew: "Only if it is known there already; otherwise it is made.",
    periodStart: "Billing period begins",
    periodEnd: "Billing period ends",
    costHint: "Normally the billing says this.",
    emptyRoot: "Make the first team: racks belong to teams.",
    emptyOther: "You are in no team yet. Ask an administrator to add you.",
    empty: "No teams yet",
    tabs: {
      overview: "Overview",
      members: "Members",
      dashboard: "Dashboard",
      usage: "Usage",
      invoices: "Invoices",
      credits: "Add credits",
      edit: "Edit"
    },
    facts: "Facts",
    racks: "Racks",
    racksLabel: "Racks of the team",
    rackEmpty: "No racks yet",
    rackEmptyBody: "Make one, import a list, or launch a cluster.",
    create: "Make team",
    made: (name) => `Team ${name} is there. Now add its members.`,
    edit: "Edit team",
    remove: "Remove team",
    removeTitle: (name) => `Remove the team ${name}?`,
    removeStages: [
      "At once: the team is shown as pending deletion.",
      "When the cloud has removed what it has of it: the team goes for good, with its roles, its racks and all devices in them."
    ],
    removeKeeps: "Its members stay users. It cannot be taken back.",
    removeRacks: (racks, names) => `The team has ${racks} racks (${names}). They go with it, with every device and its place.`,
    removeAnyway: "Remove the team with its racks",
    removeMany: (count2) => `Remove ${count2} teams?`,
    removed: (name) => `${name} is being removed.`,
    pending: "This team is being removed. It goes when the cloud has removed what it has of it.",
    forbidden: "Only root users make and change teams."
  },
  members: {
    label: "Members",
    add: "Add member",
    addTitle: "Add a member",
    user: "User",
    userHint: "Search by login, name or e-mail.",
    userIdHint: "The user's id. Every user finds it under \u201CYour account\u201D.",
    noUser: "Choose a user.",
    added: "The member is added.",
    changed: "The role is changed.",
    removed: "The member is removed.",
    remove: "Remove from team",
    removeMany: (count2) => `Remove ${count2} members?`,
    removeManyBody: "They do not see the team's racks any more from now on.",
    makeAdmin: "Make admin",
    makeMember: "Make member",
    removeTitle: (login) => `Remove ${login} from the team?`,
    removeBody: "The user does not see the team's racks any more from now on.",
    demoteTitle: (login) => `Make ${login} a member?`,
    promoteTitle: (login) => `Make ${login} an admin?`,
    promoteBody: "Admins change and remove racks and devices, launch clusters, and say who is in the team.",
    demoteBody: "Members look at racks, devices and metrics, and change nothing.",
    own: "This is your own role. Without it you cannot undo this.",
    last: "This is the team's last admin. Without one, only root users can say who is in it.",
    single: "This is a personal team",
    singleBody: "It belongs to one user, and its role goes with that user. Make a shared team to work with others.",
    empty: "No members yet",
    emptyBody: "Racks of the team are seen by its members and by root users. Add the first.",
    forbidden: "Only admins of the team and root users see who is in it."
  }
};

// src/texts/en/rackview.ts
var rackview = {
  title: "rackview"
};

// src/texts/en/shell.ts
var shell = {
  name: "Concertim",
  skip: "Skip to the content",
  navigation: "Main",
  menu: "Menu",
  account: "Your account",
  signIn: "Sign in",
  signInAgain: "Sign in again",
  signInAgainBody: "Your sign-in has ended. The page and what you typed stay as they are.",
  signOut: "Sign out",
  login: "Login",
  password: "Password",
  remember: "Stay signed in on this device",
  wrong: "Login or password is wrong.",
  tooOften: "Too many attempts. Wait a moment before the next one.",
  waitFor: (seconds) => `Try again in ${seconds} s`,
  oidc: "Sign in with your organisation",
  or: "or with a password",
  forgotten: "Password forgotten? An administrator can give you a link that sets a new one.",
  nobody: "Nobody can sign in here yet.",
  nobodyBody: "The first user is made with the set-up link that the server prints when it starts. It counts once and for a day; a restart prints a new one.",
  oidcWrong: {
    oidc_state: "The sign-in took too long, or began in another browser. Try again.",
    oidc_denied: "Your organisation's sign-in page refused you.",
    oidc_provider: "Your organisation's sign-in page does not answer. Try again later.",
    oidc_code: "Your organisation's sign-in could not be completed. Try again.",
    oidc_token: "What your organisation's sign-in page said could not be trusted.",
    oidc_user: "There is no user here for that account. An administrator can make one.",
    other: "Signing in with your organisation failed. Try again."
  },
  welcome: "Racks, devices and their metrics, live.",
  theme: { auto: "Colours of the system", light: "Light", dark: "Dark", label: "Colours" },
  nav: {
    racks: "Racks",
    devices: "Devices",
    hosts: "Hosts",
    clusters: "Launch cluster",
    teams: "Teams",
    users: "Users",
    templates: "Templates",
    keyPairs: "Key pairs",
    cloud: "Cloud",
    statistics: "Statistics",
    audit: "Audit log",
    outbox: "Calls to the cloud",
    settings: "Settings",
    more: "More"
  },
  state: {
    live: "Live",
    liveSince: (time) => `Live; last update ${time}`,
    connecting: "Connecting",
    stale: (time) => `Nothing new since ${time}`,
    lost: "Disconnected; trying again",
    paused: "Paused while hidden",
    off: "Not live"
  },
  notFound: "There is nothing here",
  notFoundBody: "The address may be old, or mistyped.",
  home: "To the racks",
  failed: "This page failed",
  failedBody: "A fault of ours. The rest works; reload to try this page again.",
  reload: "Reload",
  forbidden: "You may not see this",
  palette: "Commands",
  paletteHint: "Go to a page, rack, device, team or command",
  paletteNothing: "Nothing has that name.",
  keys: "Keys",
  keysBody: "Everything can be reached with Tab and Enter, too.",
  keyNames: {
    help: "Show these keys",
    palette: "Commands and search",
    search: "Search on this page",
    racks: "Go to racks",
    devices: "Go to devices",
    teams: "Go to teams",
    theme: "Change the colours"
  }
};

// src/texts/en/site.ts
var site = {
  refused: "You may not do this",
  needs: {
    root: "It needs a root user. You are signed in as a user with roles in teams.",
    admin: "It needs an admin of the team, or a root user.",
    ask: "If you should be able to, ask an administrator of this site."
  },
  templates: {
    title: "Templates",
    label: "Templates",
    body: "What devices are made from: how high they are, what they look like, what they have.",
    new: "New template",
    newBody: "Devices are made from it. Height, kind and version stay as they are now for good.",
    name: "Name",
    nameHint: "No other template has the same; at most 255 characters.",
    kind: "Kind",
    kinds: {
      instance: "Instance",
      network: "Network",
      volume: "Volume",
      rack: "Rack"
    },
    kindHint: "There is one template each for networks and volumes; all others are for instances.",
    height: "Height",
    heightHint: "Units, 1 to 72. Above 6 it needs a picture.",
    depth: "Depth",
    depths: { 1: "half", 2: "full" },
    units: (units) => `${units} U`,
    version: "Version",
    description: "Description",
    foreignId: "Id in the cloud",
    foreignIdHint: "The flavour that the cloud makes such instances of.",
    vcpus: "Processors",
    ram: "Memory",
    ramHint: "MB",
    disk: "Disk",
    diskHint: "GB",
    pictures: "Pictures",
    picturesHint: "Names or addresses on this site (browsers load none from elsewhere). Without them the rack view draws the device itself.",
    front: "Front",
    rear: "Rear",
    preview: "Preview",
    drawnFront: (name) => `${name} from the front`,
    drawnRear: (name) => `${name} from the rear`,
    onePicture: "At least one of the two has to be there.",
    create: "Make template",
    made: (name) => `Template ${name} is there.`,
    edit: "Edit",
    details: "Details",
    fixed: "cannot be changed",
    remove: "Remove template",
    removeTitle: (name) => `Remove the template ${name}?`,
    removeBody: "No more devices can be made from it.",
    removeUsed: (devices) => `${devices} devices have been made from it. They are removed as well, from all racks, with their places.`,
    removeRecurse: "Remove it with its devices",
    removed: "The template is removed.",
    rackFixed: "Racks are made from this template; it stays.",
    devices: "Devices made from it",
    empty: "No templates yet",
    emptyBody: "Devices are made from templates. Make one for each kind of machine.",
    forbidden: "Only root users make and change templates."
  },
  racks: {
    newTitle: "New rack",
    editTitle: (name) => `Edit ${name}`,
    title: "Racks",
    team: "Team",
    teamHint: "Whose it is. That stays so.",
    noTeam: "There is no team whose racks you may change.",
    noTeamBody: "Racks belong to teams. Make a team first, or ask to be made an admin of one.",
    chooseTeam: "Choose a team",
    name: "Name",
    nameHint: "Letters, digits, hyphen and underscore; at most 255. Empty for the name after that of the team's newest.",
    nameHintEdit: "Letters, digits, hyphen and underscore; at most 255. No other of the team has it.",
    height: "Height in units",
    heightHint: "1 to 72. Empty for that of the team's newest, or 42.",
    heightHintEdit: "1 to 72, and not below the highest unit that is taken.",
    status: "Status",
    orderId: "Order",
    orderIdHint: "What the billing calls it; no other rack has the same.",
    orderIdHintOther: "What the billing calls it. Empty for one that is made.",
    cost: "Cost this period",
    metadata: "Metadata",
    metadataHint: "A JSON object. All of it is replaced.",
    network: "Network details",
    networkHint: "A JSON object.",
    output: "Output of the creation",
    outputHint: "What its creation said: name=value, with commas between.",
    create: "Make rack",
    made: (name) => `${name} is there.`,
    template: "Template",
    remove: "Remove rack",
    removeTitle: (name) => `Remove ${name}?`,
    removeEmpty: "It is empty. It cannot be taken back.",
    removeFull: (devices) => `${devices} devices stand in it. They are removed as well, with their places. It cannot be taken back.`,
    removed: (name) => `${name} is removed.`,
    forbidden: "Only admins of its team and root users change a rack."
  },
  json: {
    at: (line, column, why) => `line ${line}, column ${column}: ${why}`,
    broken: (why) => `is no JSON: ${why}`,
    object: "has to be a JSON object: {\u2026}",
    tidy: "Tidy up"
  },
  import: {
    title: "Import",
    racks: "Racks",
    devices: "Devices",
    what: "What to import",
    body: "Paste rows of a spreadsheet or a CSV file, with a line of column names first. All rows are made, or none.",
    paste: "Rows",
    file: "Choose a CSV file",
    columns: "Columns",
    needed: "needed",
    may: "may be left out",
    example: "Put an example in",
    check: "Check",
    run: (rows) => `Make all ${rows}`,
    ready: (rows) => `${rows} rows are ready.`,
    faults: (rows) => `${rows} rows have faults. Nothing has been made.`,
    someFaults: (shown) => `The first ${shown} are shown.`,
    line: (line) => `Line ${line}`,
    column: "Column",
    value: "Value",
    fault: "What is wrong",
    where: "Line",
    done: (rows) => `${rows} have been made.`,
    toRacks: "Look at the racks",
    more: "Import more",
    empty: "There are no rows.",
    tooMany: (most) => `At most ${most} rows at once.`,
    noColumn: (column) => `The column ${column} is missing.`,
    unknownColumn: (column) => `There is no column ${column}.`,
    twice: (column) => `The column ${column} is there twice.`,
    tooWide: (most) => `has more than ${most} fields`,
    openQuote: "has a quotation mark that is not closed",
    required: "is needed",
    unknownTeam: "is no team of yours",
    unknownRack: "is no rack of yours",
    twoRacks: "is the name of several racks; say the id",
    unknownTemplate: "is no template",
    notNumber: "is no whole number",
    preview: "Preview",
    names: {
      team: "name or id of the team",
      name: "name",
      u_height: "units, 1 to 72",
      status: "status",
      order_id: "what the billing calls it; root users have to say it",
      cost: "cost this period",
      metadata: "JSON object",
      rack: "name or id of the rack",
      template: "name or id of the template",
      type: "Instance, Volume or Network; else by the template",
      start_u: "lowest unit; 1 is the bottom",
      facing: "f for the front (else), b for the rear",
      description: "description"
    }
  },
  settings: {
    title: "Settings",
    site: "Of the site",
    interval: "Interval of the rack view",
    intervalHint: "Seconds between two looks of an older client at the metrics on screen; 15 or more.",
    server: "This server",
    version: "Version",
    healthy: "State",
    good: "in order",
    up: "Running for",
    trouble: "Trouble",
    devices: "Devices that report",
    series: "Series",
    memory: "Memory",
    step: "Step of the history",
    forbidden: "Only root users see and change settings."
  },
  audit: {
    title: "Audit log",
    label: "Changes",
    when: "When",
    who: "Who",
    what: "What",
    action: "Action",
    kind: "Kind",
    subject: "Which",
    details: "Details",
    team: "Team",
    rack: "Rack",
    since: "From",
    until: "To",
    empty: "Nothing has been changed yet",
    emptyBody: "Every change of racks, devices, teams, users and settings will stand here.",
    server: "the server",
    more: (count2) => `${count2} more`,
    openDetails: (what) => `Details of ${what}`,
    all: "Everything that was noted",
    number: "Number"
  },
  events: {
    title: "Events",
    body: "What happens at the site, as it happens.",
    label: "Events",
    pause: "Pause",
    go: "Go on",
    waiting: (count2) => `${count2} new`,
    clear: "Clear",
    empty: "Nothing yet",
    emptyBody: "Changes of racks, devices, teams and users appear here as they happen.",
    kinds: "Kinds",
    showing: (count2, most) => `${count2} shown; at most ${most} are kept.`,
    log: "Audit log",
    missed: "Some were missed while the connection was away; the audit log has them."
  },
  /** What the log of changes calls things; what is not here stands as it is. */
  kinds: {
    rack: "rack",
    device: "device",
    team: "team",
    team_role: "role",
    user: "user",
    template: "template",
    session: "session",
    token: "token",
    preset: "saved view",
    setting: "setting",
    cluster: "cluster",
    cluster_type: "cluster type",
    cloud_configuration: "cloud configuration",
    key_pair: "key pair",
    outbox: "call to the cloud"
  },
  actions: {
    create: "created",
    update: "changed",
    delete: "removed",
    move: "moved",
    request: "requested",
    mark_deleted: "marked for removal",
    invite: "invited",
    link: "linked",
    sign_in: "signed in",
    sign_in_failed: "failed to sign in",
    sign_out: "signed out",
    revoke: "ended",
    launch: "launched",
    deposit: "gave credits to",
    retry: "retried",
    done: "finished"
  }
};

// src/texts/en/twin.ts
var twin = {
  title: "twin"
};

// src/texts/en/ui.ts
var ui = {
  actions: "Actions",
  actionsOf: (what) => `Actions for ${what}`,
  cancel: "Cancel",
  close: "Close",
  clear: "Clear",
  edit: "Edit",
  copied: "Copied",
  copy: "Copy",
  csv: "Download CSV",
  csvAll: (limit) => `Only the first ${limit} rows are in the file.`,
  discard: "Leave without saving",
  discardBody: "What you typed has not been saved.",
  discardTitle: "Leave this page?",
  dismiss: "Dismiss",
  failed: "That did not work",
  filter: "Filter",
  filters: "Filters",
  loading: "Loading",
  next: "Next",
  noRows: "Nothing fits. Try fewer filters or another word.",
  none: "None",
  all: "All",
  of: (from, to, total) => `${from}\u2013${to} of ${total}`,
  fromTo: (from, to) => `${from}\u2013${to}`,
  optional: "optional",
  previous: "Previous",
  required: "This is needed.",
  retry: "Try again",
  save: "Save",
  saved: "Saved",
  search: "Search",
  selectAll: "Select all rows of this page",
  selectRow: (what) => `Select ${what}`,
  selected: (count2) => `${count2} selected`,
  show: "Show",
  hide: "Hide",
  sortBy: (what) => `Sort by ${what}`,
  stale: "Somebody else has changed this meanwhile. Your words are kept: look at the newest state, then save again.",
  reload: "Read the newest state",
  unchanged: "Nothing has been changed.",
  merged: "Somebody else has changed this meanwhile, see above. Look at it, then save again.",
  mergedElsewhere: "Somebody else has changed this meanwhile, but nothing that you see here. Save again.",
  meanwhile: "Changed by somebody else since you opened this page:",
  wasIs: (was, is) => `was \u201C${was}\u201D, is now \u201C${is}\u201D.`,
  yours: (mine) => `Yours is \u201C${mine}\u201D.`,
  takeTheirs: "Take theirs",
  nothing: "nothing",
  nothingFound: "Nothing has that name.",
  take: (what) => `Take ${what} away`,
  selectAllPages: (count2) => `Select all ${count2}`,
  allSelected: (count2) => `All ${count2} that fit are selected`,
  clearSelection: "Clear selection",
  clearFilters: "Clear filters",
  secret: "Shown once",
  manyDone: (count2) => `Done: ${count2}`,
  manyFailed: (count2) => `${count2} could not be done:`,
  manyOf: (done, total) => `${done} of ${total}`,
  stop: "Stop",
  typeToConfirm: (word) => `Type \u201C${word}\u201D to confirm`,
  notThat: "That is something else.",
  yes: "Yes",
  no: "No"
};

// src/texts/index.ts
var t = { api, charts, cloud, people, rackview, shell, site, twin, ui };

// src/api/client.ts
var PATIENCE_MS = 3e4;
var Problem = class extends Error {
  status;
  /** The end of the type's URN: `invalid`, `stale`, `forbidden`, ... */
  kind;
  errors;
  /** Seconds after which it may be tried again. */
  retryAfter;
  constructor(status, kind, message, errors = [], retry) {
    super(message);
    this.name = "Problem";
    this.status = status;
    this.kind = kind;
    this.errors = errors;
    this.retryAfter = retry;
  }
};
var me = y(void 0);
var signInWanted = y(false);
var waiting = [];
function signInDone(again) {
  signInWanted.value = false;
  const all2 = waiting;
  waiting = [];
  for (const go of all2) go(again);
}
function waitForSignIn() {
  signInWanted.value = true;
  return new Promise((go) => waiting.push(go));
}
function address(path, query = {}) {
  const words = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === void 0 || value === null || value === "") continue;
    for (const one of Array.isArray(value) ? value : [value]) words.append(name, String(one));
  }
  const text = words.toString();
  return text ? `${path}?${text}` : path;
}
async function exchange(method, path, asking) {
  const headers = { Accept: "application/json" };
  if (asking.body !== void 0) headers["Content-Type"] = "application/json";
  if (asking.ifMatch) headers["If-Match"] = asking.ifMatch;
  if (asking.idempotencyKey) headers["Idempotency-Key"] = asking.idempotencyKey;
  if (method !== "GET" && me.value?.csrf_token) headers["X-CSRF-Token"] = me.value.csrf_token;
  const slow = AbortSignal.timeout(PATIENCE_MS);
  const request = { method, headers, credentials: "same-origin", signal: slow };
  if (asking.body !== void 0) request.body = JSON.stringify(asking.body);
  const stop = new AbortController();
  asking.signal?.addEventListener("abort", () => stop.abort());
  slow.addEventListener("abort", () => stop.abort());
  if (asking.signal?.aborted) stop.abort();
  request.signal = stop.signal;
  try {
    return await fetch(address(path, asking.query), request);
  } catch (error) {
    if (asking.signal?.aborted) throw error;
    throw new Problem(0, "away", t.api.away);
  }
}
async function refusal(response) {
  const retry = Number(response.headers.get("Retry-After")) || void 0;
  const text = await response.text();
  try {
    const said = JSON.parse(text);
    const kind = String(said.type ?? "").split(":").pop() || "failed";
    const message = said.detail || said.title || said.error || t.api.status(response.status);
    return new Problem(response.status, kind, String(message), said.errors ?? [], retry);
  } catch {
    return new Problem(response.status, "failed", t.api.status(response.status), [], retry);
  }
}
async function ask(method, path, asking = {}) {
  let response = await exchange(method, path, asking);
  while (response.status === 401 && !asking.quiet && me.value) {
    if (!await waitForSignIn()) throw await refusal(response);
    response = await exchange(method, path, asking);
  }
  if (!response.ok) throw await refusal(response);
  return response;
}
async function get(path, query, stop) {
  const asking = {};
  if (query) asking.query = query;
  if (stop) asking.signal = stop;
  return (await ask("GET", path, asking)).json();
}
async function getTagged(path) {
  const response = await ask("GET", path);
  return { value: await response.json(), tag: response.headers.get("ETag") ?? void 0 };
}
async function send(method, path, body, asking = {}) {
  const response = await ask(method, path, body === void 0 ? asking : { ...asking, body });
  const text = await response.text();
  return text ? JSON.parse(text) : void 0;
}
async function all(path, query = {}) {
  const rows = [];
  let cursor = null;
  do {
    const page = await get(path, { ...query, limit: 1e3, cursor });
    rows.push(...page.items);
    cursor = page.next;
  } while (cursor);
  return rows;
}
function newKey() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

// node_modules/preact/jsx-runtime/dist/jsxRuntime.mjs
var f = /* @__PURE__ */ Symbol.for("pv");
var o = 0;
function a(t2, e, n2, u, a2, i) {
  e || (e = {});
  var c, l, p = e;
  if ("ref" in p && "function" != typeof t2) for (l in p = {}, e) "ref" == l ? c = e[l] : p[l] = e[l];
  var s = { type: t2, props: p, key: n2, ref: c, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: f, __v: --o, __i: -1, __u: 0 };
  return (a2 || i) && (s.__source = a2, s.__self = i), n.vnode && n.vnode(s), s;
}

// src/ui/Icon.tsx
var PATHS = {
  add: "M8 3v10M3 8h10",
  arrowDown: "M8 3v10m-4-4 4 4 4-4",
  arrowUp: "M8 13V3M4 7l4-4 4 4",
  back: "M10 3 5 8l5 5",
  bell: "M4 11h8l-1-2V7a3 3 0 0 0-6 0v2zM7 13h2",
  camera: "M2 5h3l1-2h4l1 2h3v8H2zM8 11a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5",
  chart: "M2 13h12M4 10l3-4 2 3 4-6",
  check: "m3 8 3.5 4L13 4",
  clock: "M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12M8 5v3l2 2",
  close: "m4 4 8 8M12 4l-8 8",
  cloud: "M5 12h6.5a2.5 2.5 0 0 0 .3-5A4 4 0 0 0 4.2 8 2 2 0 0 0 5 12",
  command: "M6 6h4v4H6zM6 6H4.5A1.5 1.5 0 1 1 6 4.500zM10 6V4.500A1.5 1.5 0 1 1 11.500 6zM10 10h1.500A1.5 1.5 0 1 1 10 11.500zM6 10v1.500A1.500 1.5 0 1 1 4.500 10z",
  copy: "M6 6h7v7H6zM3 10V3h7",
  device: "M2 5h12v6H2zM4.500 8h.01M7 8h.01M10 8h2",
  download: "M8 2v8m-3-3 3 3 3-3M3 13h10",
  edit: "m3 13 1-3 7-7 2 2-7 7z",
  expand: "M6 2H2v4m8-4h4v4M6 14H2v-4m8 4h4v-4",
  eye: "M1.500 8S4 4 8 4s6.500 4 6.500 4S12 12 8 12 1.500 8 1.500 8M8 10a2 2 0 1 0 0-4 2 2 0 0 0 0 4",
  filter: "M2 4h12M4.500 8h7M7 12h2",
  fit: "M3 6V3h3m4 0h3v3m0 4v3h-3m-4 0H3v-3M6 6h4v4H6z",
  forward: "m6 3 5 5-5 5",
  help: "M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12M6.500 6.500a1.500 1.500 0 1 1 2 1.500c-.5.3-.5.700-.5 1M8 11.500h.01",
  home: "m2 8 6-5 6 5M4 7v6h8V7",
  key: "M6 10.500a3 3 0 1 1 2.500-4.500H14v2.500h-2v2H9.500l-1-1A3 3 0 0 1 6 10.500M5.500 7.500h.01",
  link: "M7 9.500 9 7M6 6.500 4.500 8a2.600 2.600 0 0 0 3.700 3.700l1-1M10 9.500 11.500 8a2.600 2.600 0 0 0-3.700-3.700l-1 1",
  list: "M5 4h9M5 8h9M5 12h9M2 4h.01M2 8h.01M2 12h.01",
  lock: "M4 7h8v6H4zM5.500 7V5a2.500 2.500 0 0 1 5 0v2",
  map: "M2 3h12v10H2zM8 8h4v3H8z",
  menu: "M2 4h12M2 8h12M2 12h12",
  minus: "M3 8h10",
  money: "M2 4h12v8H2zM8 10a2 2 0 1 0 0-4 2 2 0 0 0 0 4",
  moon: "M13 9.500A5.500 5.500 0 1 1 6.500 3a4.500 4.500 0 0 0 6.500 6.500",
  more: "M3.500 8h.01M8 8h.01M12.500 8h.01",
  move: "M8 2v12M2 8h12M8 2 6.500 3.500M8 2l1.500 1.500M8 14l-1.500-1.500M8 14l1.500-1.500M2 8l1.500-1.500M2 8l1.500 1.500M14 8l-1.500-1.500M14 8l-1.500 1.500",
  pause: "M5.500 3v10M10.500 3v10",
  play: "M4.500 3v10l8-5z",
  power: "M8 2v6M4.500 4.500a5 5 0 1 0 7 0",
  print: "M4 6V2h8v4M4 11H2V6h12v5h-2M4 9h8v5H4z",
  rack: "M3 2h10v12H3zM3 6h10M3 10h10M5 4h.01M5 8h.01M5 12h.01",
  refresh: "M13 8a5 5 0 1 1-1.500-3.500L13 6V2.500M13 6H9.500",
  save: "M3 3h8l2 2v8H3zM5.500 3v3.500h4V3M5.500 13V9.500h5V13",
  search: "M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10M10.500 10.500 14 14",
  settings: "M8 10a2 2 0 1 0 0-4 2 2 0 0 0 0 4M8 2v2M8 12v2M2 8h2M12 8h2M3.800 3.800l1.400 1.400M10.800 10.800l1.400 1.400M3.800 12.200l1.400-1.400M10.800 5.200l1.400-1.400",
  share: "M12 5.500a1.800 1.800 0 1 0 0-3.600 1.800 1.800 0 0 0 0 3.600M4 9.800a1.800 1.800 0 1 0 0-3.600 1.800 1.800 0 0 0 0 3.600M12 14.100a1.800 1.800 0 1 0 0-3.600 1.800 1.800 0 0 0 0 3.600M5.600 7.200l4.800-2.600M5.600 8.800l4.800 2.600",
  sun: "M8 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6M8 1v1.500M8 13.500V15M1 8h1.500M13.500 8H15M3 3l1 1M12 12l1 1M3 13l1-1M12 4l1-1",
  table: "M2 3h12v10H2zM2 6.500h12M6 3v10",
  tag: "M2 8V2h6l6 6-6 6zM5 5h.01",
  team: "M6 8a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5M1.500 13.500a4.500 4.500 0 0 1 9 0M10.500 3.300a2.500 2.500 0 0 1 0 4.500M12 9.500a4.500 4.500 0 0 1 2.500 4",
  trash: "M3 4h10M6 4V2.500h4V4M4.500 4l.5 9.500h6l.5-9.500",
  tree: "M3 3h4v3H3zM9 10h4v3H9zM5 6v5.500h4",
  undo: "M3 7h7a3 3 0 0 1 0 6H7M3 7l3-3M3 7l3 3",
  user: "M8 8a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5M3 13.500a5 5 0 0 1 10 0",
  warning: "M8 2.500 14.500 13.500h-13zM8 7v3M8 11.800h.01",
  zoomIn: "M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10M10.500 10.500 14 14M5 7h4M7 5v4",
  zoomOut: "M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10M10.500 10.500 14 14M5 7h4"
};
function Icon({ name }) {
  return /* @__PURE__ */ a("svg", { class: "icon", viewBox: "0 0 16 16", "aria-hidden": "true", focusable: "false", children: /* @__PURE__ */ a("path", { d: PATHS[name] }) });
}

// src/ui/Button.tsx
function Button({
  kind,
  icon,
  busy,
  children,
  ...rest
}) {
  return /* @__PURE__ */ a("button", { type: "button", ...rest, class: `button ${kind ?? ""}`, disabled: rest.disabled || busy, children: [
    busy ? /* @__PURE__ */ a("span", { class: "spinner", "aria-hidden": "true" }) : icon && /* @__PURE__ */ a(Icon, { name: icon }),
    children
  ] });
}
function IconButton({ icon, label, ...rest }) {
  return /* @__PURE__ */ a("button", { type: "button", ...rest, class: "icon-button", "aria-label": label, title: label, children: /* @__PURE__ */ a(Icon, { name: icon }) });
}
function ButtonLink({
  href,
  kind,
  icon,
  children
}) {
  return /* @__PURE__ */ a("a", { href, class: `button ${kind ?? ""}`, children: [
    icon && /* @__PURE__ */ a(Icon, { name: icon }),
    children
  ] });
}

// src/ui/Toast.tsx
var notes = y([]);
var count = 0;
var STAY_MS = 6e3;
function toast(text, kind = "good", action) {
  count += 1;
  const note = action ? { id: count, kind, text, action } : { id: count, kind, text };
  notes.value = [...notes.value.slice(-4), note];
}
function toastProblem(problem) {
  if (problem instanceof DOMException && problem.name === "AbortError") return;
  const text = problem instanceof Problem ? problem.message : t.ui.failed;
  toast(text, "bad");
}
function dismiss(id) {
  notes.value = notes.value.filter((note) => note.id !== id);
}
function Shown({ note }) {
  A(() => {
    if (note.kind === "bad") return;
    const timer = setTimeout(() => dismiss(note.id), STAY_MS);
    return () => clearTimeout(timer);
  }, [note]);
  const { action } = note;
  return /* @__PURE__ */ a("div", { class: "toast", "data-kind": note.kind, role: note.kind === "bad" ? "alert" : "status", children: [
    /* @__PURE__ */ a("p", { children: note.text }),
    action && /* @__PURE__ */ a(
      Button,
      {
        kind: "plain",
        onClick: () => {
          dismiss(note.id);
          action.run();
        },
        children: action.label
      }
    ),
    /* @__PURE__ */ a(IconButton, { icon: "close", label: t.ui.dismiss, onClick: () => dismiss(note.id) })
  ] });
}
function Toasts() {
  return /* @__PURE__ */ a("div", { class: "toasts no-print", "aria-live": "polite", children: notes.value.map((note) => /* @__PURE__ */ a(Shown, { note }, note.id)) });
}

export {
  t,
  Problem,
  me,
  signInWanted,
  signInDone,
  address,
  get,
  getTagged,
  send,
  all,
  newKey,
  a,
  Icon,
  Button,
  IconButton,
  ButtonLink,
  toast,
  toastProblem,
  Toasts
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vc3JjL3RleHRzL2VuL2FwaS50cyIsICIuLi8uLi9zcmMvdGV4dHMvZW4vY2hhcnRzLnRzIiwgIi4uLy4uL3NyYy90ZXh0cy9lbi9jbG91ZC50cyIsICIuLi8uLi9zcmMvdGV4dHMvZW4vcGVvcGxlLnRzIiwgIi4uLy4uL3NyYy90ZXh0cy9lbi9yYWNrdmlldy50cyIsICIuLi8uLi9zcmMvdGV4dHMvZW4vc2hlbGwudHMiLCAiLi4vLi4vc3JjL3RleHRzL2VuL3NpdGUudHMiLCAiLi4vLi4vc3JjL3RleHRzL2VuL3R3aW4udHMiLCAiLi4vLi4vc3JjL3RleHRzL2VuL3VpLnRzIiwgIi4uLy4uL3NyYy90ZXh0cy9pbmRleC50cyIsICIuLi8uLi9zcmMvYXBpL2NsaWVudC50cyIsICIuLi8uLi9ub2RlX21vZHVsZXMvcHJlYWN0L2pzeC1ydW50aW1lL3NyYy91dGlscy5qcyIsICIuLi8uLi9ub2RlX21vZHVsZXMvcHJlYWN0L3NyYy9jb25zdGFudHMuanMiLCAiLi4vLi4vbm9kZV9tb2R1bGVzL3ByZWFjdC9qc3gtcnVudGltZS9zcmMvaW5kZXguanMiLCAiLi4vLi4vc3JjL3VpL0ljb24udHN4IiwgIi4uLy4uL3NyYy91aS9CdXR0b24udHN4IiwgIi4uLy4uL3NyYy91aS9Ub2FzdC50c3giXSwKICAic291cmNlc0NvbnRlbnQiOiBbIi8qKiBXaGF0IGlzIHNhaWQgd2hlbiBhIHJlcXVlc3QgZmFpbHMuICovXG5leHBvcnQgY29uc3QgYXBpID0ge1xuICBhd2F5OiBcIlRoZSBzZXJ2ZXIgZG9lcyBub3QgYW5zd2VyLiBXaGF0IHlvdSB0eXBlZCBpcyBzdGlsbCBoZXJlOyB0cnkgYWdhaW4uXCIsXG4gIHN0YXR1czogKHN0YXR1czogbnVtYmVyKSA9PiBgVGhlIHNlcnZlciBhbnN3ZXJzIHdpdGggc3RhdHVzICR7c3RhdHVzfS5gLFxufTtcbiIsICIvKiogVGV4dHMgb2YgZGV2aWNlcywgcmFja3MsIGhvc3RzIGFuZCB0aGVpciBjaGFydHMuICovXG5leHBvcnQgY29uc3QgY2hhcnRzID0ge1xuICBhZGREZXZpY2U6IFwiQWRkIGEgZGV2aWNlXCIsXG4gIGFsbE1ldHJpY3M6IFwiQWxsIG1ldHJpY3NcIixcbiAgY3N2OiBcIlZhbHVlcyBhcyBDU1ZcIixcbiAgY3VzdG9tOiBcIkZyb21cdTIwMTN0b1wiLFxuICBmaWx0ZXJNZXRyaWNzOiBcIkZpbHRlciBtZXRyaWNzIGJ5IG5hbWVcIixcbiAgZm9sbG93OiBcIkxpdmVcIixcbiAgZnJvbTogXCJGcm9tXCIsXG4gIGhlcmU6IFwiSGVyZVwiLFxuICBrZXlOYW1lczoge1xuICAgIGVhcmxpZXI6IFwiRWFybGllclwiLFxuICAgIGxhdGVyOiBcIkxhdGVyXCIsXG4gICAgem9vbU91dDogXCJab29tIG91dFwiLFxuICAgIGZvbGxvdzogXCJGb2xsb3cgd2hhdCBjb21lcywgb3Igc3RvcFwiLFxuICB9LFxuICBsYXN0OiBcIkxhc3RcIixcbiAgbGVhc3Q6IFwiTWluXCIsXG4gIGxpbmU6IFwiTGluZVwiLFxuICBsb2NhbDogXCJMb2NhbCB0aW1lXCIsXG4gIGxvZzogXCJMb2dcIixcbiAgbWFrZVRva2VuOiBcIk1ha2UgYSB0b2tlbiBmb3IgaXRcIixcbiAgbWVhbjogXCJNZWFuXCIsXG4gIG1vc3Q6IFwiTWF4XCIsXG4gIG5vTWV0cmljRml0czogKHdvcmQ6IHN0cmluZykgPT4gYE5vIG1ldHJpYyBoYXMgXHUyMDFDJHt3b3JkfVx1MjAxRCBpbiBpdHMgbmFtZS5gLFxuICBub25lOiBcIk5vdGhpbmcgaGFzIGJlZW4gcmVwb3J0ZWQgeWV0XCIsXG4gIG5vbmVBZ2VudHM6XG4gICAgXCJPbiBhIG1hY2hpbmUgb2YgaXRzIG93biwgY29uY2VydGltIGFnZW50IHJlcG9ydHMgaXQgYWxsOyBUZWxlZ3JhZiwgUHJvbWV0aGV1cyBhbmQgY29sbGVjdGQgY2FuIHJlcG9ydCwgdG9vLlwiLFxuICBub25lQm9keTogXCJTZW5kIGEgZmlyc3QgdmFsdWUsIGFuZCBpdHMgY2hhcnQgYXBwZWFycyBoZXJlOlwiLFxuICBub3RoaW5nOiBcIk5vIHZhbHVlcyBpbiB0aGlzIHRpbWUuIENob29zZSBhIGxvbmdlciByYW5nZS5cIixcbiAgbm90aGluZ1Nob3J0OiBcIm5vIHZhbHVlc1wiLFxuICBub3c6IFwibm93XCIsXG4gIG90aGVyczogXCJPdGhlcnNcIixcbiAgcGxvdDogKHRpdGxlOiBzdHJpbmcpID0+IGBDaGFydCBvZiAke3RpdGxlfWAsXG4gIHBvaW50SGludDogXCJBcnJvdyBrZXlzIHJlYWQgdmFsdWVzXCIsXG4gIHJhbmdlOiBcIlRpbWVcIixcbiAgcmVhZEFnYWluOiBcIlJlYWQgYWdhaW5cIixcbiAgcmVtb3ZlOiAod2hhdDogc3RyaW5nKSA9PiBgVGFrZSAke3doYXR9IG91dGAsXG4gIHNob3J0OiB7XG4gICAgXCIxaFwiOiBcIjEgaFwiLFxuICAgIFwiNmhcIjogXCI2IGhcIixcbiAgICBcIjFkXCI6IFwiRGF5XCIsXG4gICAgXCI3ZFwiOiBcIldlZWtcIixcbiAgICBcIjMwZFwiOiBcIjMwIGRcIixcbiAgICBcIjkwZFwiOiBcIlF1YXJ0ZXJcIixcbiAgfSBhcyBSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+LFxuICBzaG93OiBcIlNob3dcIixcbiAgc3BhbnM6IHtcbiAgICBcIjFoXCI6IFwiUGFzdCBob3VyXCIsXG4gICAgXCI2aFwiOiBcIlBhc3QgNiBob3Vyc1wiLFxuICAgIFwiMWRcIjogXCJQYXN0IGRheVwiLFxuICAgIFwiN2RcIjogXCJQYXN0IHdlZWtcIixcbiAgICBcIjMwZFwiOiBcIlBhc3QgMzAgZGF5c1wiLFxuICAgIFwiOTBkXCI6IFwiUGFzdCBxdWFydGVyXCIsXG4gIH0gYXMgUmVjb3JkPHN0cmluZywgc3RyaW5nPixcbiAgc3Bva2VuOiAobGVhc3Q6IHN0cmluZywgbWVhbjogc3RyaW5nLCBtb3N0OiBzdHJpbmcpID0+XG4gICAgYGxlYXN0ICR7bGVhc3R9LCBtZWFuICR7bWVhbn0sIG1vc3QgJHttb3N0fWAsXG4gIHRhYmxlOiBcIlZhbHVlcyBhcyBhIHRhYmxlXCIsXG4gIHRhYmxlQ3V0OiAocm93czogc3RyaW5nLCBmcm9tOiBzdHJpbmcpID0+XG4gICAgYFRoZSBuZXdlc3QgJHtyb3dzfSByb3dzLiBUaGUgQ1NWIGZpbGUgaGFzIGFsbCBvZiB0aGVtLCBmcm9tICR7ZnJvbX0uYCxcbiAgdGV4dHM6IFwiVGV4dHMgdGhhdCBhcmUgcmVwb3J0ZWRcIixcbiAgdGltZTogXCJUaW1lXCIsXG4gIHRvOiBcIlRvXCIsXG4gIHRvZ2dsZTogKHdoYXQ6IHN0cmluZykgPT4gYFNob3cgJHt3aGF0fWAsXG4gIHRva2VuTWFkZTogKGRheXM6IHN0cmluZykgPT5cbiAgICBgVGhlIHRva2VuIGlzIGluIHRoZSBjb21tYW5kLCBhbmQgc2hvd24gb25seSBub3cuIEl0IG1heSB3cml0ZSB0aGlzIGRldmljZSdzIG1ldHJpY3MgZm9yICR7ZGF5c30gZGF5cy5gLFxuICB0b2tlbk5hbWU6IChkZXZpY2U6IHN0cmluZykgPT4gYFJlcG9ydHMgb2YgJHtkZXZpY2V9YCxcbiAgdXRjOiBcIlVUQ1wiLFxuICB2YWx1ZXM6ICh0aXRsZTogc3RyaW5nKSA9PiBgVmFsdWVzIG9mICR7dGl0bGV9YCxcbiAgd3JvbmdSYW5nZTogXCJGcm9tIG11c3QgYmUgYmVmb3JlIHRvLCBhbmQgYmVmb3JlIG5vdy5cIixcbiAgem9uZUhpbnQ6IFwiVGltZXMgaW4geW91ciB6b25lIG9yIGluIFVUQ1wiLFxuICAvLyBHcm91cCBkYXNoYm9hcmRzLlxuICBhdmVyYWdlOiBcIkF2ZXJhZ2VcIixcbiAgYXZlcmFnZU9mOiAobWV0cmljOiBzdHJpbmcpID0+IGBBdmVyYWdlICR7bWV0cmljfWAsXG4gIGJ5UmFjazogKG1ldHJpYzogc3RyaW5nKSA9PiBgQXZlcmFnZSAke21ldHJpY30gYnkgcmFja2AsXG4gIGNvdXJzZTogXCJDb3Vyc2VcIixcbiAgZGV2aWNlc09mOiAobmFtZTogc3RyaW5nLCBkZXZpY2VzOiBzdHJpbmcpID0+IGAke25hbWV9OiAke2RldmljZXN9IGRldmljZXNgLFxuICBkZXZpY2VzUmFua2VkOiBcIkRldmljZXMgYnkgdGhlaXIgbWVhblwiLFxuICBub25lR3JvdXA6XG4gICAgXCJOb25lIG9mIHRoZXNlIGRldmljZXMgaGFzIGEgY3VycmVudCB2YWx1ZS4gQSBkZXZpY2UncyBvd24gcGFnZSBzYXlzIGhvdyB0byByZXBvcnQgYSBmaXJzdCBvbmUuXCIsXG4gIHB1dDogXCJQdXQgdG9nZXRoZXIgYXNcIixcbiAgcmFja3NDdXQ6IChzaG93bjogc3RyaW5nLCBhbGw6IHN0cmluZykgPT5cbiAgICBgVGhlICR7c2hvd259IHJhY2tzIHdpdGggdGhlIGhpZ2hlc3QgbWVhbnMgb2YgJHthbGx9OyBhbGwgYXJlIGluIHRoZSBsaXN0IGJlbG93LmAsXG4gIHJhY2tzUmFua2VkOiBcIlJhY2tzIGJ5IHRoZWlyIG1lYW5cIixcbiAgcmFuazogXCJSYW5rXCIsXG4gIHNob3dBbGw6IChyZXN0OiBzdHJpbmcpID0+IGBTaG93ICR7cmVzdH0gbW9yZWAsXG4gIHN1bTogXCJTdW1cIixcbiAgc3VtT2Y6IChtZXRyaWM6IHN0cmluZykgPT4gYFN1bSBvZiAke21ldHJpY31gLFxuICAvLyBQYWdlcy5cbiAgYWN0aXZpdHk6IFwiQWN0aXZpdHlcIixcbiAgYWdlbnRUb2tlbjogXCJBZ2VudHNcIixcbiAgYWdlbnRUb2tlbk1hZGU6IChkYXlzOiBzdHJpbmcpID0+XG4gICAgYFRoZSB0b2tlbiBpcyBpbiB0aGUgY29tbWFuZCwgYW5kIHNob3duIG9ubHkgbm93LiBBZ2VudHMgbWF5IHJlZ2lzdGVyIGFuZCByZXBvcnQgd2l0aCBpdCBmb3IgJHtkYXlzfSBkYXlzLmAsXG4gIGFuZE1vcmU6IChyZXN0OiBzdHJpbmcpID0+IGAgYW5kICR7cmVzdH0gbW9yZWAsXG4gIGJ5OiAod2hvOiBzdHJpbmcpID0+IGBieSAke3dob31gLFxuICBjaGFuZ2VkOiBcIkNoYW5nZWRcIixcbiAgY2x1c3RlcjogXCJDbHVzdGVyXCIsXG4gIGNvcHlBZGRyZXNzOiAoYWRkcmVzczogc3RyaW5nKSA9PiBgQ29weSAke2FkZHJlc3N9YCxcbiAgY29weU91dHB1dDogKG5hbWU6IHN0cmluZykgPT4gYENvcHkgJHtuYW1lfWAsXG4gIGNvc3Q6IFwiQ29zdFwiLFxuICBjb3N0UGVyaW9kOiBcIkNvc3QgdGhpcyBwZXJpb2RcIixcbiAgY3JlYXRlZDogXCJDcmVhdGVkXCIsXG4gIGRlc2NyaXB0aW9uOiBcIkRlc2NyaXB0aW9uXCIsXG4gIGRldGFpbDoge1xuICAgIFwibG9naW4gdXNlclwiOiBcIkxvZ2luIHVzZXJcIixcbiAgICBcInNzaCBrZXlcIjogXCJTU0gga2V5XCIsXG4gICAgXCJhdmFpbGFiaWxpdHkgem9uZVwiOiBcIkF2YWlsYWJpbGl0eSB6b25lXCIsXG4gICAgYm9vdGFibGU6IFwiQm9vdGFibGVcIixcbiAgICBlbmNyeXB0ZWQ6IFwiRW5jcnlwdGVkXCIsXG4gICAgXCJyZWFkIG9ubHlcIjogXCJSZWFkLW9ubHlcIixcbiAgICBzaXplOiBcIlNpemUgaW4gR2lCXCIsXG4gICAgXCJ2b2x1bWUgdHlwZVwiOiBcIlZvbHVtZSB0eXBlXCIsXG4gICAgXCJhZG1pbiBzdGF0ZSB1cFwiOiBcIkFkbWluaXN0cmF0aXZlbHkgdXBcIixcbiAgICBcImRucyBkb21haW5cIjogXCJETlMgZG9tYWluXCIsXG4gICAgXCJsMiBhZGphY2VuY3lcIjogXCJMMiBhZGphY2VuY3lcIixcbiAgICBtdHU6IFwiTVRVXCIsXG4gICAgXCJwb3J0IHNlY3VyaXR5IGVuYWJsZWRcIjogXCJQb3J0IHNlY3VyaXR5XCIsXG4gICAgXCJxb3MgcG9saWN5XCI6IFwiUW9TIHBvbGljeVwiLFxuICAgIHNoYXJlZDogXCJTaGFyZWRcIixcbiAgfSBhcyBSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+LFxuICBkZXZpY2VzOiBcIkRldmljZXNcIixcbiAgZGlzazogXCJEaXNrXCIsXG4gIGVsZXZhdGlvbjogKHJhY2s6IHN0cmluZykgPT4gYERyYXdpbmcgb2YgJHtyYWNrfWAsXG4gIGVtcHR5UmFjazogXCJOb3RoaW5nIHN0YW5kcyBpbiB0aGlzIHJhY2tcIixcbiAgZW1wdHlSYWNrQm9keTogXCJEZXZpY2VzIGFwcGVhciBoZXJlIGFzIHNvb24gYXMgdGhlIGNsb3VkIHJlcG9ydHMgdGhlbSwgb3IgYSBjbGllbnQgY3JlYXRlcyB0aGVtLlwiLFxuICBmYWNlOiBcIkZhY2VcIixcbiAgZmFjdHM6IFwiRmFjdHNcIixcbiAgZmFjdHNDdXQ6IChzaG93bjogc3RyaW5nKSA9PiBgVGhlIGZpcnN0ICR7c2hvd259IGVudHJpZXMuYCxcbiAgZnJlZTogXCJGcmVlXCIsXG4gIGZyZWVVbml0czogKGZyZWU6IHN0cmluZywgYWxsOiBzdHJpbmcpID0+IGAke2ZyZWV9IG9mICR7YWxsfSB1bml0c2AsXG4gIGZyb250OiBcIkZyb250XCIsXG4gIGhlaWdodDogXCJIZWlnaHRcIixcbiAgaG9zdFBsYWNlOiAocmFjazogc3RyaW5nLCBwb3NpdGlvbjogbnVtYmVyKSA9PiBgJHtyYWNrfSwgJHtwb3NpdGlvbn1gLFxuICBob3N0czogXCJIb3N0c1wiLFxuICBob3N0c0JvZHk6IFwiTWFjaGluZXMgd2hvc2Ugb3duIGFnZW50cyByZWdpc3RlcmVkIHRoZW0uIFRoZXkgbmVlZCBubyByYWNrIGFuZCBubyBjbG91ZC5cIixcbiAgaW5SYWNrVmlldzogXCJTaG93IGl0IGluIHRoZSByYWNrIHZpZXdcIixcbiAgaW5zdHJ1Y3Rpb25zOiBcIkluc3RydWN0aW9uc1wiLFxuICBsb2NhdGlvbjogXCJMb2NhdGlvblwiLFxuICBtYWtlQWdlbnRUb2tlbjogXCJNYWtlIGEgdG9rZW4gZm9yIGFnZW50c1wiLFxuICBtZW1vcnk6IFwiTWVtb3J5XCIsXG4gIG1ldGFkYXRhOiBcIk1ldGFkYXRhXCIsXG4gIG1ldHJpYzogXCJNZXRyaWNcIixcbiAgbWV0cmljczogXCJNZXRyaWNzXCIsXG4gIG1ldHJpY3NPZjogKGRldmljZTogc3RyaW5nKSA9PiBgTWV0cmljcyBvZiAke2RldmljZX1gLFxuICBuYW1lOiBcIk5hbWVcIixcbiAgbmV0d29yazogXCJOZXR3b3JrIGRldGFpbHNcIixcbiAgbmV2ZXJTZWVuOiBcIm5ldmVyXCIsXG4gIG5vQWN0aXZpdHk6IFwiTm90aGluZyBoYXMgY2hhbmdlZCB5ZXQuXCIsXG4gIG5vRGV2aWNlczogXCJObyBkZXZpY2VzIHlldFwiLFxuICBub0RldmljZXNCb2R5OiBcIkxhdW5jaCBhIGNsdXN0ZXIsIGFuZCBpdHMgZGV2aWNlcyBhcHBlYXIgaGVyZSB3aGlsZSB0aGV5IGFyZSBidWlsdC5cIixcbiAgbm9EZXZpY2VzUm9vdDogXCJEZXZpY2VzIGFwcGVhciBoZXJlIGFzIHNvb24gYXMgYSBjbHVzdGVyIGlzIGxhdW5jaGVkLCBvciBhIGNsaWVudCBjcmVhdGVzIHRoZW0uXCIsXG4gIG5vSG9zdHM6IFwiTm8gaG9zdCBoYXMgcmVnaXN0ZXJlZCB5ZXRcIixcbiAgbm9Ib3N0c0JvZHk6IFwiU3RhcnQgYW4gYWdlbnQgb24gYSBtYWNoaW5lIHdpdGggdGhlIGNvbW1hbmQgYmVsb3c7IGl0IGFwcGVhcnMgaGVyZSBieSBpdHNlbGYuXCIsXG4gIG5vSW5zdHJ1Y3Rpb25zOiBcIlRoZXJlIGFyZSBubyBpbnN0cnVjdGlvbnNcIixcbiAgbm9JbnN0cnVjdGlvbnNCb2R5OiBcIlRoZSBraW5kIG9mIGNsdXN0ZXIgdGhhdCB0aGlzIHJhY2sgd2FzIGxhdW5jaGVkIGZyb20gaGFzIG5vbmUuXCIsXG4gIG5vU3VjaEhvc3Q6IFwiTm8gaG9zdCB3aXRoIHRoaXMgbnVtYmVyIGhhcyByZWdpc3RlcmVkLlwiLFxuICBub1RlYW1EZXZpY2VzOiBcIlRoaXMgdGVhbSBoYXMgbm8gZGV2aWNlcyB5ZXRcIixcbiAgbm9UZWFtRGV2aWNlc0JvZHk6IFwiVGhlaXIgbWV0cmljcyBhcHBlYXIgaGVyZSBhcyBzb29uIGFzIHRoZSB0ZWFtIGhhcyBsYXVuY2hlZCBhIGNsdXN0ZXIuXCIsXG4gIG9yZGVyOiBcIkJpbGxpbmcgb3JkZXJcIixcbiAgb3V0cHV0czogXCJPdXRwdXRzXCIsXG4gIG92ZXJ2aWV3OiBcIk92ZXJ2aWV3XCIsXG4gIHBsYWNlOiAoeyBmcm9tLCB0bywgcmVhciwgd2hvbGUgfTogeyBmcm9tOiBudW1iZXI7IHRvOiBudW1iZXI7IHJlYXI6IGJvb2xlYW47IHdob2xlOiBib29sZWFuIH0pID0+XG4gICAgYCR7ZnJvbSA9PT0gdG8gPyBgdW5pdCAke2Zyb219YCA6IGB1bml0cyAke2Zyb219IHRvICR7dG99YH0sIGZhY2luZyAke3JlYXIgPyBcInRoZSByZWFyXCIgOiBcInRoZSBmcm9udFwifSR7d2hvbGUgPyBcIiwgZnVsbCBkZXB0aFwiIDogXCJcIn1gLFxuICBwbGFjZUxhYmVsOiBcIlBsYWNlXCIsXG4gIHByaXZhdGVBZGRyZXNzZXM6IFwiUHJpdmF0ZSBhZGRyZXNzZXNcIixcbiAgcHJvY2Vzc29yczogXCJQcm9jZXNzb3JzXCIsXG4gIHB1YmxpY0FkZHJlc3NlczogXCJQdWJsaWMgYWRkcmVzc2VzXCIsXG4gIHJhY2s6IFwiUmFja1wiLFxuICByYWNrTmFtZUhpbnQ6IFwiTGV0dGVycywgZGlnaXRzLCAtIGFuZCBfOyBubyBvdGhlciByYWNrIG9mIHRoZSB0ZWFtIGhhcyB0aGUgc2FtZS5cIixcbiAgcmVhcjogXCJSZWFyXCIsXG4gIHJlZ2lzdGVyOiBcIlJlZ2lzdGVyIGEgbWFjaGluZVwiLFxuICByZWdpc3RlckJvZHk6XG4gICAgXCJSdW4gdGhlIGFnZW50IG9uIGl0LiBJdCByZWdpc3RlcnMgdGhlIG1hY2hpbmUgYW5kIHJlcG9ydHMgcHJvY2Vzc29ycywgbWVtb3J5LCBkaXNrcywgbmV0d29yayBhbmQgbW9yZSBlYWNoIDE1IHNlY29uZHM6XCIsXG4gIHJlZ2lzdGVyT3RoZXJzOlxuICAgIFwiVGVsZWdyYWYsIFByb21ldGhldXMgYW5kIGNvbGxlY3RkIGNhbiByZXBvcnQgYXMgd2VsbDogcG9pbnQgdGhlbSBhdCB0aGlzIHNlcnZlcidzIC9tcmQvIHdpdGggdGhlIHNhbWUgdG9rZW4uXCIsXG4gIHJlbmFtZTogXCJSZW5hbWVcIixcbiAgcmVuYW1lVGl0bGU6IChuYW1lOiBzdHJpbmcpID0+IGBSZW5hbWUgJHtuYW1lfWAsXG4gIHNlZW46IFwiTGFzdCByZXBvcnRcIixcbiAgc2VlbkFnbzogKHdoZW46IHN0cmluZykgPT4gYGxhc3QgcmVwb3J0ICR7d2hlbn1gLFxuICBzdGF0dXM6IFwiU3RhdHVzXCIsXG4gIHRlYW06IFwiVGVhbVwiLFxuICB0ZWFtU2l6ZTogKHJhY2tzOiBzdHJpbmcsIGRldmljZXM6IHN0cmluZykgPT4gYCR7cmFja3N9IHJhY2tzLCAke2RldmljZXN9IGRldmljZXNgLFxuICB0ZW1wbGF0ZTogXCJUZW1wbGF0ZVwiLFxuICB0b1RlYW06IFwiVGVhbVwiLFxuICB0eXBlOiBcIlR5cGVcIixcbiAgdHlwZXM6IHsgSW5zdGFuY2U6IFwiSW5zdGFuY2VcIiwgVm9sdW1lOiBcIlZvbHVtZVwiLCBOZXR3b3JrOiBcIk5ldHdvcmtcIiB9IGFzIFJlY29yZDxzdHJpbmcsIHN0cmluZz4sXG4gIHVuaXQ6IFwiVW5pdHNcIixcbiAgdW5pdHM6ICh1bml0czogbnVtYmVyKSA9PiBgJHt1bml0c30gVWAsXG4gIHVuaXRzT2Y6IChmcm9tOiBudW1iZXIsIHRvOiBudW1iZXIpID0+IChmcm9tID09PSB0byA/IGAke2Zyb219YCA6IGAke2Zyb219XHUyMDEzJHt0b31gKSxcbiAgdmFsdWU6IFwiVmFsdWVcIixcbiAgdm9sdW1lczogXCJWb2x1bWVzXCIsXG4gIGFjdDoge1xuICAgIG5hbWVzOiB7XG4gICAgICBvbjogXCJTd2l0Y2ggb25cIixcbiAgICAgIG9mZjogXCJTd2l0Y2ggb2ZmXCIsXG4gICAgICBzdXNwZW5kOiBcIlN1c3BlbmRcIixcbiAgICAgIHJlc3VtZTogXCJSZXN1bWVcIixcbiAgICAgIGRlc3Ryb3k6IFwiRGVzdHJveVwiLFxuICAgIH0sXG4gICAgdGl0bGU6IHtcbiAgICAgIG9uOiAobmFtZTogc3RyaW5nKSA9PiBgU3dpdGNoICR7bmFtZX0gb24/YCxcbiAgICAgIG9mZjogKG5hbWU6IHN0cmluZykgPT4gYFN3aXRjaCAke25hbWV9IG9mZj9gLFxuICAgICAgc3VzcGVuZDogKG5hbWU6IHN0cmluZykgPT4gYFN1c3BlbmQgJHtuYW1lfT9gLFxuICAgICAgcmVzdW1lOiAobmFtZTogc3RyaW5nKSA9PiBgUmVzdW1lICR7bmFtZX0/YCxcbiAgICAgIGRlc3Ryb3k6IChuYW1lOiBzdHJpbmcpID0+IGBEZXN0cm95ICR7bmFtZX0/YCxcbiAgICB9LFxuICAgIGJvZHk6IHtcbiAgICAgIG9uOiBcIlwiLFxuICAgICAgb2ZmOiBcIldoYXQgcnVucyBvbiBpdCBlbmRzIGFzIGlmIGl0cyBwb3dlciBoYWQgZ29uZS5cIixcbiAgICAgIHN1c3BlbmQ6IFwiV2hhdCBydW5zIG9uIGl0IHN0YW5kcyBzdGlsbCB1bnRpbCBpdCBpcyByZXN1bWVkLlwiLFxuICAgICAgcmVzdW1lOiBcIlwiLFxuICAgIH0sXG4gICAgZGVzdHJveUJvZHk6IHtcbiAgICAgIGRldmljZTogXCJUaGUgY2xvdWQgcmVtb3ZlcyBpdCB3aXRoIGFsbCB0aGF0IGlzIG9uIGl0LiBUaGlzIGNhbm5vdCBiZSB0YWtlbiBiYWNrLlwiLFxuICAgICAgcmFjazogXCJUaGUgY2xvdWQgcmVtb3ZlcyB0aGUgY2x1c3RlcjogdGhlIHJhY2ssIGFsbCBpdHMgZGV2aWNlcywgYW5kIGFsbCB0aGF0IGlzIG9uIHRoZW0uIFRoaXMgY2Fubm90IGJlIHRha2VuIGJhY2suXCIsXG4gICAgfSxcbiAgICBhc2tlZDoge1xuICAgICAgb246IChuYW1lOiBzdHJpbmcpID0+IGAke25hbWV9IGlzIGJlaW5nIHN3aXRjaGVkIG9uLiBJdHMgc3RhdHVzIGZvbGxvd3MuYCxcbiAgICAgIG9mZjogKG5hbWU6IHN0cmluZykgPT4gYCR7bmFtZX0gaXMgYmVpbmcgc3dpdGNoZWQgb2ZmLiBJdHMgc3RhdHVzIGZvbGxvd3MuYCxcbiAgICAgIHN1c3BlbmQ6IChuYW1lOiBzdHJpbmcpID0+IGAke25hbWV9IGlzIGJlaW5nIHN1c3BlbmRlZC4gSXRzIHN0YXR1cyBmb2xsb3dzLmAsXG4gICAgICByZXN1bWU6IChuYW1lOiBzdHJpbmcpID0+IGAke25hbWV9IGlzIGJlaW5nIHJlc3VtZWQuIEl0cyBzdGF0dXMgZm9sbG93cy5gLFxuICAgICAgZGVzdHJveTogKG5hbWU6IHN0cmluZykgPT4gYCR7bmFtZX0gaXMgYmVpbmcgZGVzdHJveWVkLiBJdCBnb2VzIHdoZW4gdGhlIGNsb3VkIGhhcyBkb25lIGl0LmAsXG4gICAgfSxcbiAgICByZWZ1c2VkOiAobmFtZTogc3RyaW5nLCB3aHk6IHN0cmluZykgPT4gYCR7bmFtZX06ICR7d2h5fWAsXG4gICAgcmVtb3ZlOiBcIlJlbW92ZSB0aGUgcmVjb3JkXCIsXG4gICAgcmVtb3ZlVGl0bGU6IChuYW1lOiBzdHJpbmcpID0+IGBSZW1vdmUgdGhlIHJlY29yZCBvZiAke25hbWV9P2AsXG4gICAgcmVtb3ZlQm9keToge1xuICAgICAgZGV2aWNlOiBcIkl0IGlzIG9ubHkgcmVtb3ZlZCBoZXJlOiB0aGUgY2xvdWQgaXMgbm90IGFza2VkLCBhbmQgd2hhdCBydW5zIGdvZXMgb24uXCIsXG4gICAgICByYWNrOiBcIlRoZSByYWNrIGFuZCBpdHMgZGV2aWNlcyBhcmUgb25seSByZW1vdmVkIGhlcmU6IHRoZSBjbG91ZCBpcyBub3QgYXNrZWQsIGFuZCB3aGF0IHJ1bnMgZ29lcyBvbi5cIixcbiAgICB9LFxuICAgIHJlbW92ZWQ6IChuYW1lOiBzdHJpbmcpID0+IGAke25hbWV9IGlzIHJlbW92ZWQuYCxcbiAgICBtYW55VGl0bGU6ICh3aGF0OiBzdHJpbmcsIGRldmljZXM6IHN0cmluZykgPT4gYCR7d2hhdH06ICR7ZGV2aWNlc30gZGV2aWNlcz9gLFxuICAgIG5vbmVUaXRsZTogKHdoYXQ6IHN0cmluZykgPT4gYCR7d2hhdH06IG5vIGRldmljZSBhbGxvd3MgaXRgLFxuICAgIG5vbmVCb2R5OiBcIlRoZSBzdGF0dXMgb2YgdGhlIGNob3NlbiBkZXZpY2VzIGRvZXMgbm90IGFsbG93IHRoaXMgbm93LlwiLFxuICAgIHNraXBwZWQ6IChkZXZpY2VzOiBzdHJpbmcpID0+XG4gICAgICBgJHtkZXZpY2VzfSBvZiB0aGUgY2hvc2VuIG9uZXMgZG8gbm90IGFsbG93IGl0IG5vdyBhbmQgc3RheSBhcyB0aGV5IGFyZS5gLFxuICB9LFxufTtcbiIsICIvKiogVGV4dHMgb2YgdGhlIGNsb3VkOiBjbHVzdGVycywga2V5IHBhaXJzLCBtb25leSwgbGltaXRzLCBhbmQgaG93IHRoZSBzaXRlIGFuZCBpdHMgc2VydmVyIGFyZS4gKi9cbmV4cG9ydCBjb25zdCBjbG91ZCA9IHtcbiAgY2x1c3RlclR5cGVzOiB7IHRpdGxlOiBcIkxhdW5jaCBhIGNsdXN0ZXJcIiB9LFxuICBsYXVuY2g6IHsgdGl0bGU6IFwiTmV3IGNsdXN0ZXJcIiB9LFxuICBrZXlQYWlyczogeyB0aXRsZTogXCJLZXkgcGFpcnNcIiwgbmV3OiBcIk5ldyBrZXkgcGFpclwiIH0sXG4gIGxpbWl0czogeyB0aXRsZTogXCJVc2FnZSBsaW1pdHNcIiB9LFxuICBpbnZvaWNlczogeyB0aXRsZTogXCJJbnZvaWNlc1wiLCBvbmU6IFwiSW52b2ljZVwiIH0sXG4gIGRlcG9zaXQ6IHsgdGl0bGU6IFwiQWRkIGNyZWRpdHNcIiB9LFxuICBjb25maWc6IHsgdGl0bGU6IFwiQ2xvdWQgY29uZmlndXJhdGlvblwiIH0sXG4gIHN0YXRpc3RpY3M6IHsgdGl0bGU6IFwiU3RhdGlzdGljc1wiIH0sXG4gIG91dGJveDogeyB0aXRsZTogXCJDYWxscyB0byB0aGUgY2xvdWRcIiB9LFxuICBzdGF0dXM6IHsgdGl0bGU6IFwiU2VydmVyIHN0YXR1c1wiIH0sXG59O1xuIiwgIi8qKiBUZXh0cyBvZiBwZW9wbGU6IHRoZSBkb29yJ3MgbGlua3MsIGFjY291bnRzLCB1c2VycyBhbmQgdGVhbXMuICovXG5leHBvcnQgY29uc3QgcGVvcGxlID0ge1xuICBuYW1lOiBcIk5hbWVcIixcbiAgZnVsbE5hbWU6IFwiRnVsbCBuYW1lXCIsXG4gIGVtYWlsOiBcIkUtbWFpbFwiLFxuICBsb2dpbjogXCJMb2dpblwiLFxuICBjbG91ZElkOiBcIklkIGluIHRoZSBjbG91ZFwiLFxuICBjbG91ZElkV2FybmluZzpcbiAgICBcIldoYXQgdGhlIGNsb3VkIGNhbGxzIHRoaXMgdXNlci4gV2l0aCBhIHdyb25nIGlkIHRoZSB1c2VyIHNlZXMgYW5kIGNoYW5nZXMgc29tZWJvZHkgZWxzZSdzIHRoaW5ncyB0aGVyZS5cIixcbiAgbmV3UGFzc3dvcmQ6IFwiTmV3IHBhc3N3b3JkXCIsXG4gIHJlcGVhdGVkOiBcIk5ldyBwYXNzd29yZCBhZ2FpblwiLFxuICBzdGF0dXM6IFwiU3RhdHVzXCIsXG4gIGNyZWF0ZWQ6IFwiQ3JlYXRlZFwiLFxuICB1cGRhdGVkOiBcIkNoYW5nZWRcIixcbiAgaWQ6IFwiSWRcIixcbiAgcm9vdDogXCJSb290IHVzZXJcIixcbiAgeW91OiBcInlvdVwiLFxuICBkYXlzOiAoZGF5czogc3RyaW5nKSA9PiBgJHtkYXlzfSBkYXlzYCxcbiAgcnVsZXM6IHtcbiAgICBsb2dpbjogXCJMZXR0ZXJzLCBkaWdpdHMsIGRvdCwgaHlwaGVuIGFuZCB1bmRlcnNjb3JlOyBhdCBtb3N0IDgwLlwiLFxuICAgIG5hbWU6IFwiQXQgbW9zdCA1NiBjaGFyYWN0ZXJzLlwiLFxuICAgIHBhc3N3b3JkOiBcIjYgdG8gMTI4IGNoYXJhY3RlcnMuIExvbmcgYW5kIG9kZCBiZWF0cyBzaG9ydCBhbmQgY2xldmVyLlwiLFxuICAgIHJlcGVhdGVkOiBcIlRoaXMgaXMgbm90IHRoZSBzYW1lIGFzIHRoZSBwYXNzd29yZCBhYm92ZS5cIixcbiAgICB0ZWFtTmFtZTogXCJMZXR0ZXJzLCBkaWdpdHMsIHNwYWNlcywgaHlwaGVuIGFuZCB1bmRlcnNjb3JlOyBhdCBtb3N0IDU2LiBObyBvdGhlciB0ZWFtIGhhcyBpdC5cIixcbiAgfSxcbiAgc2V0VXA6IHtcbiAgICB0aXRsZUZpcnN0OiBcIlNldCB1cCB0aGlzIHNpdGVcIixcbiAgICBib2R5Rmlyc3Q6IFwiTWFrZSB0aGUgZmlyc3QgdXNlcjogYSByb290IHVzZXIsIHdobyBtYXkgZG8gZXZlcnl0aGluZyBhbmQgbWFrZXMgdGhlIG90aGVycy5cIixcbiAgICB0aXRsZVBhc3N3b3JkOiBcIkNob29zZSB5b3VyIHBhc3N3b3JkXCIsXG4gICAgYm9keVBhc3N3b3JkOiBcIllvdSBoYXZlIGJlZW4gaW52aXRlZC4gWW91ciBwYXNzd29yZCBpcyB5b3VycyBhbG9uZTsgbm9ib2R5IGhlcmUgY2FuIHJlYWQgaXQuXCIsXG4gICAgbWFrZUZpcnN0OiBcIk1ha2UgdGhlIHJvb3QgdXNlclwiLFxuICAgIHNldFBhc3N3b3JkOiBcIlNldCBwYXNzd29yZCBhbmQgc2lnbiBpblwiLFxuICAgIG1hZGVGaXJzdDogXCJXZWxjb21lLiBZb3UgYXJlIHRoZSByb290IHVzZXIgb2YgdGhpcyBzaXRlLlwiLFxuICAgIG1hZGVQYXNzd29yZDogXCJZb3VyIHBhc3N3b3JkIGlzIHNldCwgYW5kIHlvdSBoYXZlIHNpZ25lZCBpbi5cIixcbiAgICBub0xpbms6IFwiVGhpcyBsaW5rIGhhcyBubyBzZXQtdXAgd29yZC5cIixcbiAgICBzcGVudDogXCJUaGlzIGxpbmsgd2FzIHVzZWQgYmVmb3JlLCBvciBpcyB0b28gb2xkLlwiLFxuICAgIHNwZW50Rmlyc3Q6XG4gICAgICBcIkxpbmtzIGNvdW50IG9uY2UgYW5kIGZvciBhIGRheS4gUmVzdGFydCB0aGUgc2VydmVyOiBpdCBwcmludHMgYSBuZXcgb25lLCBhbmQgZW5kcyB0aG9zZSBiZWZvcmUgaXQuXCIsXG4gICAgc3BlbnRJbnZpdGVkOlxuICAgICAgXCJMaW5rcyBjb3VudCBvbmNlIGFuZCBmb3IgYSBkYXksIGFuZCBhIG5ld2VyIG9uZSBlbmRzIHRob3NlIGJlZm9yZSBpdC4gQXNrIGFuIGFkbWluaXN0cmF0b3IgZm9yIGFub3RoZXIuXCIsXG4gICAgc2lnbmVkSW5BczogKGxvZ2luOiBzdHJpbmcpID0+XG4gICAgICBgWW91IGFyZSBzaWduZWQgaW4gYXMgJHtsb2dpbn0uIFRoaXMgbGluayBzaWducyBpdHMgb3duIHVzZXIgaW4gaW5zdGVhZC5gLFxuICB9LFxuICBhY2NvdW50OiB7XG4gICAgdGl0bGU6IFwiWW91ciBhY2NvdW50XCIsXG4gICAgdGFiczoge1xuICAgICAgcHJvZmlsZTogXCJQcm9maWxlXCIsXG4gICAgICBwYXNzd29yZDogXCJQYXNzd29yZFwiLFxuICAgICAgc2Vzc2lvbnM6IFwiU2Vzc2lvbnNcIixcbiAgICAgIHRva2VuczogXCJUb2tlbnMgZm9yIHByb2dyYW1zXCIsXG4gICAgICByb2xlczogXCJSb2xlc1wiLFxuICAgICAgYXBwZWFyYW5jZTogXCJBcHBlYXJhbmNlXCIsXG4gICAgfSxcbiAgICBmYWN0czogXCJGYWN0c1wiLFxuICAgIGlkSGludDogXCJBZG1pbnMgb2YgYSB0ZWFtIG5lZWQgeW91ciBpZCB0byBhZGQgeW91LlwiLFxuICAgIHNpZ25lZEluV2l0aG91dFBhc3N3b3JkOiBcIllvdSBoYXZlIG5vIHBhc3N3b3JkIGhlcmU7IHlvdSBzaWduIGluIHdpdGggeW91ciBvcmdhbmlzYXRpb24uXCIsXG4gICAgcGFzc3dvcmRCb2R5OlxuICAgICAgXCJXaGVuIHRoZSBwYXNzd29yZCBjaGFuZ2VzLCBhbGwgb3RoZXIgc2Vzc2lvbnMgb2YgeW91cnMgYW5kIHlvdXIgdG9rZW5zIGZyb20gc2lnbmluZyBpbiBlbmQuIFRoaXMgc2Vzc2lvbiBzdGF5cy5cIixcbiAgICBjdXJyZW50OiBcIlByZXNlbnQgcGFzc3dvcmRcIixcbiAgICBjaGFuZ2U6IFwiQ2hhbmdlIHBhc3N3b3JkXCIsXG4gICAgY2hhbmdlZDogXCJUaGUgcGFzc3dvcmQgaXMgY2hhbmdlZC4gT3RoZXIgc2Vzc2lvbnMgaGF2ZSBlbmRlZC5cIixcbiAgICByZW1vdmU6IFwiUmVtb3ZlIG15IGFjY291bnRcIixcbiAgICByZW1vdmVCb2R5OlxuICAgICAgXCJZb3UgYXJlIHNpZ25lZCBvdXQgZXZlcnl3aGVyZSBhdCBvbmNlLCBhbmQgeW91ciB0b2tlbnMgZW5kLiBZb3VyIHJvbGVzIGFuZCBzYXZlZCB2aWV3cyBnbyBmb3IgZ29vZCBhcyBzb29uIGFzIHRoZSBjbG91ZCBoYXMgcmVtb3ZlZCBpdHMgYWNjb3VudC4gVGVhbXMgYW5kIHRoZWlyIHJhY2tzIHN0YXkuXCIsXG4gICAgcmVtb3ZlUm9vdDogXCJSb290IHVzZXJzIGNhbm5vdCBiZSByZW1vdmVkLCBzbyB0aGF0IHNvbWVib2R5IHN0YXlzIHdobyBjYW4gbGV0IG90aGVycyBpbi5cIixcbiAgICByZW1vdmVDb25maXJtOiAobG9naW46IHN0cmluZykgPT4gYFR5cGUgJHtsb2dpbn0gdG8gY29uZmlybWAsXG4gICAgcmVtb3ZlTWlzbWF0Y2g6IFwiVGhhdCBpcyBub3QgeW91ciBsb2dpbi5cIixcbiAgICByZW1vdmVkOiBcIllvdXIgYWNjb3VudCBpcyBiZWluZyByZW1vdmVkLiBHb29kLWJ5ZS5cIixcbiAgICByZW1vdmVSYWNrczogXCJSZW1vdmUgaXQgYWx0aG91Z2ggcmFja3Mgb2YgbXkgdGVhbXMgc3RpbGwgc3RhbmQgdGhlcmVcIixcbiAgICB0aGVtZTogXCJDb2xvdXJzXCIsXG4gICAgZGVuc2l0eTogXCJEZW5zaXR5IG9mIGxpc3RzXCIsXG4gICAgZGVuc2l0aWVzOiB7IGNvbWZvcnRhYmxlOiBcIkNvbWZvcnRhYmxlXCIsIGNvbXBhY3Q6IFwiQ29tcGFjdFwiIH0sXG4gICAgZm9ybWF0czogXCJEYXRlcyBhbmQgbnVtYmVyc1wiLFxuICAgIGZvcm1hdHNCb2R5OiBcIkFzIHlvdXIgYnJvd3NlcidzIGxhbmd1YWdlIGhhcyB0aGVtLiBDaGFuZ2UgdGhhdCBpbiB0aGUgYnJvd3NlcidzIHNldHRpbmdzLlwiLFxuICAgIGxhbmd1YWdlOiBcIkxhbmd1YWdlXCIsXG4gICAgem9uZTogXCJUaW1lIHpvbmVcIixcbiAgICBleGFtcGxlOiBcIkV4YW1wbGVcIixcbiAgfSxcbiAgc2Vzc2lvbnM6IHtcbiAgICBsYWJlbDogXCJTZXNzaW9uc1wiLFxuICAgIGJyb3dzZXI6IFwiQnJvd3NlclwiLFxuICAgIGFkZHJlc3M6IFwiQWRkcmVzc1wiLFxuICAgIGJlZ3VuOiBcIkJlZ3VuXCIsXG4gICAgZW5kczogXCJFbmRzXCIsXG4gICAgY3VycmVudDogXCJ0aGlzIG9uZVwiLFxuICAgIGVuZDogXCJFbmQgc2Vzc2lvblwiLFxuICAgIGVuZE90aGVyczogXCJFbmQgYWxsIG90aGVyc1wiLFxuICAgIGVuZE90aGVyc1RpdGxlOiBcIkVuZCBhbGwgb3RoZXIgc2Vzc2lvbnM/XCIsXG4gICAgZW5kT3RoZXJzQm9keTogXCJXaG9ldmVyIHVzZXMgdGhlbSBoYXMgdG8gc2lnbiBpbiBhZ2Fpbi4gVGhpcyBvbmUgc3RheXMuXCIsXG4gICAgZW5kZWRPdGhlcnM6IFwiQWxsIG90aGVyIHNlc3Npb25zIGhhdmUgZW5kZWQuXCIsXG4gICAgZW5kZWQ6IFwiVGhlIHNlc3Npb24gaGFzIGVuZGVkLlwiLFxuICAgIGVuZFRpdGxlOiBcIkVuZCB0aGlzIHNlc3Npb24/XCIsXG4gICAgZW5kQm9keTogXCJJdCBpcyB0aGUgb25lIHlvdSBhcmUgdXNpbmc6IHlvdSB3aWxsIGhhdmUgdG8gc2lnbiBpbiBhZ2Fpbi5cIixcbiAgICBlbXB0eTogXCJObyBzZXNzaW9uc1wiLFxuICAgIGVtcHR5Qm9keTogXCJUaGlzIHVzZXIgaXMgc2lnbmVkIGluIG5vd2hlcmUuXCIsXG4gICAgb246IChicm93c2VyOiBzdHJpbmcsIHN5c3RlbTogc3RyaW5nKSA9PiBgJHticm93c2VyfSBvbiAke3N5c3RlbX1gLFxuICAgIHVua25vd246IFwiVW5rbm93biBwcm9ncmFtXCIsXG4gIH0sXG4gIHRva2Vuczoge1xuICAgIGxhYmVsOiBcIlRva2VucyBmb3IgcHJvZ3JhbXNcIixcbiAgICBib2R5OiBcIldpdGggYSB0b2tlbiBhIHByb2dyYW0gcmVwb3J0cyBtZXRyaWNzIG9yIHJlYWRzIHRoZW0sIGFuZCBub3RoaW5nIGVsc2UuIEl0IHJlYWNoZXMgYXMgZmFyIGFzIGl0cyB1c2VyIGRvZXMsIGFuZCBjYW4gYmUgZW5kZWQgYXQgYW55IHRpbWUuXCIsXG4gICAgbmV3OiBcIk5ldyB0b2tlblwiLFxuICAgIG5hbWU6IFwiTmFtZVwiLFxuICAgIG5hbWVIaW50OiBcIldoaWNoIHByb2dyYW0gaGFzIGl0OiBcdTIwMUNiYWNrdXAgaG9zdFx1MjAxRCwgXHUyMDFDZ3JhZmFuYVx1MjAxRC5cIixcbiAgICBzY29wZXM6IFwiUmlnaHRzXCIsXG4gICAgc2NvcGU6IHsgcmVhZDogXCJSZWFkIG1ldHJpY3NcIiwgd3JpdGU6IFwiUmVwb3J0IG1ldHJpY3NcIiB9IGFzIFJlY29yZDxzdHJpbmcsIHN0cmluZz4sXG4gICAgbm9TY29wZTogXCJDaG9vc2UgYXQgbGVhc3Qgb25lLlwiLFxuICAgIGRldmljZXM6IFwiRGV2aWNlc1wiLFxuICAgIGRldmljZXNIaW50OiBcIlNlYXJjaCBmb3IgdGhvc2UgdGhhdCBpdCBpcyBmb3IuIFdpdGhvdXQgYW55IGl0IGlzIGZvciBhbGwgb2YgeW91cnMuXCIsXG4gICAgYWRkRGV2aWNlOiBcIkFkZCBhIGRldmljZVwiLFxuICAgIGFsbERldmljZXM6IFwiYWxsIG9mIHRoZSB1c2VyJ3NcIixcbiAgICBkYXlzOiBcIkdvb2QgZm9yXCIsXG4gICAgY3JlYXRlOiBcIk1ha2UgdG9rZW5cIixcbiAgICBtYWRlOiBcIllvdXIgbmV3IHRva2VuXCIsXG4gICAgbWFkZUJvZHk6XG4gICAgICBcIkNvcHkgaXQgbm93OiBpdCBpcyBzaG93biB0aGlzIG9uY2UsIGFuZCBub2JvZHkgY2FuIHJlYWQgaXQgbGF0ZXIuIElmIGl0IGlzIGxvc3QsIGVuZCBpdCBhbmQgbWFrZSBhbm90aGVyLlwiLFxuICAgIHRyeVdyaXRlOiBcIlJlcG9ydCBhIGZpcnN0IG1ldHJpY1wiLFxuICAgIHRyeVJlYWQ6IFwiUmVhZCBjdXJyZW50IHZhbHVlc1wiLFxuICAgIGRvbmU6IFwiSSBoYXZlIGNvcGllZCBpdFwiLFxuICAgIGVuZDogXCJFbmQgdG9rZW5cIixcbiAgICBlbmRUaXRsZTogKG5hbWU6IHN0cmluZykgPT4gYEVuZCB0aGUgdG9rZW4gXHUyMDFDJHtuYW1lfVx1MjAxRD9gLFxuICAgIGVuZEJvZHk6IFwiUHJvZ3JhbXMgdGhhdCBoYXZlIGl0IGFyZSByZWZ1c2VkIGZyb20gbm93IG9uLiBUaGF0IGNhbm5vdCBiZSB0YWtlbiBiYWNrLlwiLFxuICAgIGVuZGVkOiBcIlRoZSB0b2tlbiBoYXMgZW5kZWQuXCIsXG4gICAgZXhwaXJlczogXCJFbmRzXCIsXG4gICAgZW1wdHk6IFwiTm8gdG9rZW5zIHlldFwiLFxuICAgIGVtcHR5Qm9keTogXCJNYWtlIG9uZSBmb3IgZWFjaCBwcm9ncmFtIHRoYXQgcmVwb3J0cyBvciByZWFkcyBtZXRyaWNzLlwiLFxuICAgIGRldmljZUlkOiBcIkRFVklDRS1JRFwiLFxuICB9LFxuICByb2xlczoge1xuICAgIGxhYmVsOiBcIlJvbGVzIGluIHRlYW1zXCIsXG4gICAgdGVhbTogXCJUZWFtXCIsXG4gICAgcm9sZTogXCJSb2xlXCIsXG4gICAgYWRtaW46IFwiQWRtaW5cIixcbiAgICBtZW1iZXI6IFwiTWVtYmVyXCIsXG4gICAgYWRtaW5NZWFuczpcbiAgICAgIFwibG9va3MgYXQgYW5kIGNoYW5nZXMgcmFja3MgYW5kIGRldmljZXMsIGxhdW5jaGVzIGNsdXN0ZXJzLCBzYXlzIHdobyBpcyBpbiB0aGUgdGVhbVwiLFxuICAgIG1lbWJlck1lYW5zOiBcImxvb2tzIGF0IHJhY2tzLCBkZXZpY2VzIGFuZCBtZXRyaWNzXCIsXG4gICAgc2luY2U6IFwiU2luY2VcIixcbiAgICByb290Qm9keTogXCJSb290IHVzZXJzIG1heSBkbyBldmVyeXRoaW5nIGluIGFsbCB0ZWFtcywgYW5kIGhhdmUgbm8gcm9sZXMuXCIsXG4gICAgZW1wdHk6IFwiSW4gbm8gdGVhbSB5ZXRcIixcbiAgICBlbXB0eU93bjogXCJBbiBhZG1pbiBvZiBhIHRlYW0gY2FuIGFkZCB5b3U6IGdpdmUgdGhlbSB5b3VyIGxvZ2luIG9yIHlvdXIgaWQuXCIsXG4gICAgZW1wdHlVc2VyOiBcIkFkZCB0aGUgdXNlciBvbiB0aGUgTWVtYmVycyB0YWIgb2YgYSB0ZWFtLlwiLFxuICAgIGxlYXZlOiBcIlJlbW92ZSBmcm9tIHRlYW1cIixcbiAgfSxcbiAgdXNlcnM6IHtcbiAgICB0aXRsZTogXCJVc2Vyc1wiLFxuICAgIGxhYmVsOiBcIlVzZXJzXCIsXG4gICAgbmV3OiBcIk5ldyB1c2VyXCIsXG4gICAgcmlnaHRzOiBcIlJpZ2h0c1wiLFxuICAgIHJvb3RPbmx5OiBcIlJvb3QgdXNlcnNcIixcbiAgICBwbGFpbk9ubHk6IFwiT3RoZXIgdXNlcnNcIixcbiAgICBjYW5TaWduSW46IFwiUGFzc3dvcmRcIixcbiAgICBoYXNQYXNzd29yZDogXCJzZXRcIixcbiAgICBub1Bhc3N3b3JkOiBcIm5vdCB5ZXRcIixcbiAgICBlbXB0eTogXCJObyB1c2Vyc1wiLFxuICAgIHRhYnM6IHsgb3ZlcnZpZXc6IFwiUHJvZmlsZVwiLCByb2xlczogXCJSb2xlc1wiLCBzZXNzaW9uczogXCJTZXNzaW9uc1wiLCB0b2tlbnM6IFwiVG9rZW5zXCIgfSxcbiAgICBjcmVhdGVCb2R5OlxuICAgICAgXCJUaGUgdXNlciBnZXRzIGEgbGluayB0byBjaG9vc2UgYSBwYXNzd29yZCB3aXRoLiBOb2JvZHkgYnV0IHRoZSB1c2VyIGV2ZXIga25vd3MgaXQuXCIsXG4gICAgcm9vdEhpbnQ6XG4gICAgICBcIk1heSBkbyBldmVyeXRoaW5nLCBpbiBhbGwgdGVhbXMsIGFuZCBtYWtlcyBvdGhlciB1c2Vycy4gSXQgY2Fubm90IGJlIHRha2VuIGJhY2sgaGVyZSwgYW5kIHJvb3QgdXNlcnMgY2Fubm90IGJlIHJlbW92ZWQuXCIsXG4gICAgY2xvdWRJZEhpbnQ6IFwiT25seSBpZiB0aGUgY2xvdWQga25vd3MgdGhpcyB1c2VyIGFscmVhZHk7IG90aGVyd2lzZSBpdCBpcyBtYWRlIHRoZXJlLlwiLFxuICAgIGNyZWF0ZTogXCJNYWtlIHVzZXIgYW5kIGludml0YXRpb25cIixcbiAgICBpbnZpdGF0aW9uOiBcIkludml0YXRpb25cIixcbiAgICBpbnZpdGF0aW9uRm9yOiAobmFtZTogc3RyaW5nKSA9PiBgSW52aXRhdGlvbiBmb3IgJHtuYW1lfWAsXG4gICAgaW52aXRhdGlvbkJvZHk6XG4gICAgICBcIlNlbmQgdGhpcyBsaW5rIHRvIHRoZSB1c2VyLCBvdmVyIGEgY2hhbm5lbCB0aGF0IG5vYm9keSBlbHNlIHJlYWRzLiBJdCBzZXRzIHRoZSBwYXNzd29yZCwgY291bnRzIG9uY2UgYW5kIGZvciBhIGRheSwgYW5kIGlzIHNob3duIGhlcmUgb25seSBub3cuXCIsXG4gICAgaW52aXRhdGlvbkRvbmU6IFwiSSBoYXZlIGNvcGllZCBpdFwiLFxuICAgIGludml0ZUFnYWluOiBcIk5ldyBpbnZpdGF0aW9uXCIsXG4gICAgaW52aXRlQWdhaW5UaXRsZTogKG5hbWU6IHN0cmluZykgPT4gYE1ha2UgYSBuZXcgaW52aXRhdGlvbiBmb3IgJHtuYW1lfT9gLFxuICAgIGludml0ZUFnYWluQm9keTpcbiAgICAgIFwiTGlua3MgZnJvbSBiZWZvcmUgZW5kLiBXaGVuIHRoZSBuZXcgb25lIGlzIHVzZWQsIHRoZSB1c2VyJ3Mgc2Vzc2lvbnMgYW5kIHRva2VucyBmcm9tIHNpZ25pbmcgaW4gZW5kLCB0b28uXCIsXG4gICAgc2F2ZWQ6IFwiU2F2ZWRcIixcbiAgICByZW1vdmU6IFwiUmVtb3ZlIHVzZXJcIixcbiAgICByZW1vdmVUaXRsZTogKG5hbWU6IHN0cmluZykgPT4gYFJlbW92ZSAke25hbWV9P2AsXG4gICAgcmVtb3ZlU3RhZ2VzOiBbXG4gICAgICBcIkF0IG9uY2U6IHRoZSB1c2VyIGNhbm5vdCBzaWduIGluIGFueSBtb3JlLCBhbmQgYWxsIHNlc3Npb25zLCB0b2tlbnMgYW5kIGludml0YXRpb25zIGVuZC4gVGhlIGxpc3Qgc2hvd3MgaXQgYXMgcGVuZGluZyBkZWxldGlvbi5cIixcbiAgICAgIFwiV2hlbiB0aGUgY2xvdWQgaGFzIHJlbW92ZWQgaXRzIGFjY291bnQ6IHRoZSB1c2VyIGdvZXMgZm9yIGdvb2QsIHdpdGggcm9sZXMgYW5kIHNhdmVkIHZpZXdzLlwiLFxuICAgIF0sXG4gICAgcmVtb3ZlS2VlcHM6IFwiVGVhbXMgb2Ygb3RoZXJzIGFuZCB0aGVpciByYWNrcyBhbmQgZGV2aWNlcyBzdGF5LiBJdCBjYW5ub3QgYmUgdGFrZW4gYmFjay5cIixcbiAgICByZW1vdmVSYWNrczogXCJTb21lIG9mIHRoZSB1c2VyJ3MgdGVhbXMgaGF2ZSByYWNrcy4gVGhleSBzdGF5OyByZW1vdmUgdGhlIHVzZXIgYWxsIHRoZSBzYW1lP1wiLFxuICAgIHJlbW92ZUFueXdheTogXCJSZW1vdmUgYWxsIHRoZSBzYW1lXCIsXG4gICAgcmVtb3ZlZDogKG5hbWU6IHN0cmluZykgPT4gYCR7bmFtZX0gaXMgYmVpbmcgcmVtb3ZlZC5gLFxuICAgIHJlbW92ZU1hbnk6IChjb3VudDogc3RyaW5nKSA9PiBgUmVtb3ZlICR7Y291bnR9IHVzZXJzP2AsXG4gICAgbm90UmVtb3ZhYmxlOiBcIlJvb3QgdXNlcnMgY2Fubm90IGJlIHJlbW92ZWRcIixcbiAgICBhbHJlYWR5UGVuZGluZzogXCJJcyBiZWluZyByZW1vdmVkIGFscmVhZHlcIixcbiAgICBwZW5kaW5nOlxuICAgICAgXCJUaGlzIHVzZXIgaXMgYmVpbmcgcmVtb3ZlZDogaXQgY2Fubm90IHNpZ24gaW4gYW55IG1vcmUsIGFuZCBnb2VzIHdoZW4gdGhlIHNlcnZpY2VzIHRoYXQga25vdyBpdCBoYXZlIHJlbW92ZWQgaXQuXCIsXG4gICAgZm9yYmlkZGVuOiBcIk9ubHkgcm9vdCB1c2VycyBzZWUgYW5kIG1ha2UgdXNlcnMuXCIsXG4gIH0sXG4gIHRlYW1zOiB7XG4gICAgdGl0bGU6IFwiVGVhbXNcIixcbiAgICBsYWJlbDogXCJUZWFtc1wiLFxuICAgIG5ldzogXCJOZXcgdGVhbVwiLFxuICAgIHBlcnNvbmFsOiBcInBlcnNvbmFsXCIsXG4gICAga2luZDogXCJLaW5kXCIsXG4gICAga2luZHM6IHsgc2hhcmVkOiBcIlNoYXJlZCB0ZWFtc1wiLCBzaW5nbGU6IFwiUGVyc29uYWwgdGVhbXNcIiB9LFxuICAgIGFkbWluczogXCJBZG1pbnNcIixcbiAgICBtZW1iZXJzOiBcIk1lbWJlcnNcIixcbiAgICBjcmVkaXRzOiBcIkNyZWRpdHNcIixcbiAgICBjb3N0OiBcIkNvc3QgdGhpcyBwZXJpb2RcIixcbiAgICBwZXJpb2Q6IFwiQmlsbGluZyBwZXJpb2RcIixcbiAgICBwZXJpb2RGcm9tVG86IChmcm9tOiBzdHJpbmcsIHRvOiBzdHJpbmcpID0+IGAke2Zyb219IHRvICR7dG99YCxcbiAgICBwcm9qZWN0SWQ6IFwiUHJvamVjdCBpbiB0aGUgY2xvdWRcIixcbiAgICBiaWxsaW5nSWQ6IFwiQWNjb3VudCBhdCB0aGUgYmlsbGluZ1wiLFxuICAgIGlkV2FybmluZzpcbiAgICAgIFwiQ2hhbmdlIGl0IG9ubHkgaWYgeW91IGtub3cgd2h5OiB3aXRoIGEgd3JvbmcgaWQgdGhlIHRlYW0ncyBjbHVzdGVycyBhbmQgaW52b2ljZXMgYXJlIHNvbWVib2R5IGVsc2Uncy5cIixcbiAgICBpZEhpbnROZXc6IFwiT25seSBpZiBpdCBpcyBrbm93biB0aGVyZSBhbHJlYWR5OyBvdGhlcndpc2UgaXQgaXMgbWFkZS5cIixcbiAgICBwZXJpb2RTdGFydDogXCJCaWxsaW5nIHBlcmlvZCBiZWdpbnNcIixcbiAgICBwZXJpb2RFbmQ6IFwiQmlsbGluZyBwZXJpb2QgZW5kc1wiLFxuICAgIGNvc3RIaW50OiBcIk5vcm1hbGx5IHRoZSBiaWxsaW5nIHNheXMgdGhpcy5cIixcbiAgICBlbXB0eVJvb3Q6IFwiTWFrZSB0aGUgZmlyc3QgdGVhbTogcmFja3MgYmVsb25nIHRvIHRlYW1zLlwiLFxuICAgIGVtcHR5T3RoZXI6IFwiWW91IGFyZSBpbiBubyB0ZWFtIHlldC4gQXNrIGFuIGFkbWluaXN0cmF0b3IgdG8gYWRkIHlvdS5cIixcbiAgICBlbXB0eTogXCJObyB0ZWFtcyB5ZXRcIixcbiAgICB0YWJzOiB7XG4gICAgICBvdmVydmlldzogXCJPdmVydmlld1wiLFxuICAgICAgbWVtYmVyczogXCJNZW1iZXJzXCIsXG4gICAgICBkYXNoYm9hcmQ6IFwiRGFzaGJvYXJkXCIsXG4gICAgICB1c2FnZTogXCJVc2FnZVwiLFxuICAgICAgaW52b2ljZXM6IFwiSW52b2ljZXNcIixcbiAgICAgIGNyZWRpdHM6IFwiQWRkIGNyZWRpdHNcIixcbiAgICAgIGVkaXQ6IFwiRWRpdFwiLFxuICAgIH0sXG4gICAgZmFjdHM6IFwiRmFjdHNcIixcbiAgICByYWNrczogXCJSYWNrc1wiLFxuICAgIHJhY2tzTGFiZWw6IFwiUmFja3Mgb2YgdGhlIHRlYW1cIixcbiAgICByYWNrRW1wdHk6IFwiTm8gcmFja3MgeWV0XCIsXG4gICAgcmFja0VtcHR5Qm9keTogXCJNYWtlIG9uZSwgaW1wb3J0IGEgbGlzdCwgb3IgbGF1bmNoIGEgY2x1c3Rlci5cIixcbiAgICBjcmVhdGU6IFwiTWFrZSB0ZWFtXCIsXG4gICAgbWFkZTogKG5hbWU6IHN0cmluZykgPT4gYFRlYW0gJHtuYW1lfSBpcyB0aGVyZS4gTm93IGFkZCBpdHMgbWVtYmVycy5gLFxuICAgIGVkaXQ6IFwiRWRpdCB0ZWFtXCIsXG4gICAgcmVtb3ZlOiBcIlJlbW92ZSB0ZWFtXCIsXG4gICAgcmVtb3ZlVGl0bGU6IChuYW1lOiBzdHJpbmcpID0+IGBSZW1vdmUgdGhlIHRlYW0gJHtuYW1lfT9gLFxuICAgIHJlbW92ZVN0YWdlczogW1xuICAgICAgXCJBdCBvbmNlOiB0aGUgdGVhbSBpcyBzaG93biBhcyBwZW5kaW5nIGRlbGV0aW9uLlwiLFxuICAgICAgXCJXaGVuIHRoZSBjbG91ZCBoYXMgcmVtb3ZlZCB3aGF0IGl0IGhhcyBvZiBpdDogdGhlIHRlYW0gZ29lcyBmb3IgZ29vZCwgd2l0aCBpdHMgcm9sZXMsIGl0cyByYWNrcyBhbmQgYWxsIGRldmljZXMgaW4gdGhlbS5cIixcbiAgICBdLFxuICAgIHJlbW92ZUtlZXBzOiBcIkl0cyBtZW1iZXJzIHN0YXkgdXNlcnMuIEl0IGNhbm5vdCBiZSB0YWtlbiBiYWNrLlwiLFxuICAgIHJlbW92ZVJhY2tzOiAocmFja3M6IHN0cmluZywgbmFtZXM6IHN0cmluZykgPT5cbiAgICAgIGBUaGUgdGVhbSBoYXMgJHtyYWNrc30gcmFja3MgKCR7bmFtZXN9KS4gVGhleSBnbyB3aXRoIGl0LCB3aXRoIGV2ZXJ5IGRldmljZSBhbmQgaXRzIHBsYWNlLmAsXG4gICAgcmVtb3ZlQW55d2F5OiBcIlJlbW92ZSB0aGUgdGVhbSB3aXRoIGl0cyByYWNrc1wiLFxuICAgIHJlbW92ZU1hbnk6IChjb3VudDogc3RyaW5nKSA9PiBgUmVtb3ZlICR7Y291bnR9IHRlYW1zP2AsXG4gICAgcmVtb3ZlZDogKG5hbWU6IHN0cmluZykgPT4gYCR7bmFtZX0gaXMgYmVpbmcgcmVtb3ZlZC5gLFxuICAgIHBlbmRpbmc6IFwiVGhpcyB0ZWFtIGlzIGJlaW5nIHJlbW92ZWQuIEl0IGdvZXMgd2hlbiB0aGUgY2xvdWQgaGFzIHJlbW92ZWQgd2hhdCBpdCBoYXMgb2YgaXQuXCIsXG4gICAgZm9yYmlkZGVuOiBcIk9ubHkgcm9vdCB1c2VycyBtYWtlIGFuZCBjaGFuZ2UgdGVhbXMuXCIsXG4gIH0sXG4gIG1lbWJlcnM6IHtcbiAgICBsYWJlbDogXCJNZW1iZXJzXCIsXG4gICAgYWRkOiBcIkFkZCBtZW1iZXJcIixcbiAgICBhZGRUaXRsZTogXCJBZGQgYSBtZW1iZXJcIixcbiAgICB1c2VyOiBcIlVzZXJcIixcbiAgICB1c2VySGludDogXCJTZWFyY2ggYnkgbG9naW4sIG5hbWUgb3IgZS1tYWlsLlwiLFxuICAgIHVzZXJJZEhpbnQ6IFwiVGhlIHVzZXIncyBpZC4gRXZlcnkgdXNlciBmaW5kcyBpdCB1bmRlciBcdTIwMUNZb3VyIGFjY291bnRcdTIwMUQuXCIsXG4gICAgbm9Vc2VyOiBcIkNob29zZSBhIHVzZXIuXCIsXG4gICAgYWRkZWQ6IFwiVGhlIG1lbWJlciBpcyBhZGRlZC5cIixcbiAgICBjaGFuZ2VkOiBcIlRoZSByb2xlIGlzIGNoYW5nZWQuXCIsXG4gICAgcmVtb3ZlZDogXCJUaGUgbWVtYmVyIGlzIHJlbW92ZWQuXCIsXG4gICAgcmVtb3ZlOiBcIlJlbW92ZSBmcm9tIHRlYW1cIixcbiAgICByZW1vdmVNYW55OiAoY291bnQ6IHN0cmluZykgPT4gYFJlbW92ZSAke2NvdW50fSBtZW1iZXJzP2AsXG4gICAgcmVtb3ZlTWFueUJvZHk6IFwiVGhleSBkbyBub3Qgc2VlIHRoZSB0ZWFtJ3MgcmFja3MgYW55IG1vcmUgZnJvbSBub3cgb24uXCIsXG4gICAgbWFrZUFkbWluOiBcIk1ha2UgYWRtaW5cIixcbiAgICBtYWtlTWVtYmVyOiBcIk1ha2UgbWVtYmVyXCIsXG4gICAgcmVtb3ZlVGl0bGU6IChsb2dpbjogc3RyaW5nKSA9PiBgUmVtb3ZlICR7bG9naW59IGZyb20gdGhlIHRlYW0/YCxcbiAgICByZW1vdmVCb2R5OiBcIlRoZSB1c2VyIGRvZXMgbm90IHNlZSB0aGUgdGVhbSdzIHJhY2tzIGFueSBtb3JlIGZyb20gbm93IG9uLlwiLFxuICAgIGRlbW90ZVRpdGxlOiAobG9naW46IHN0cmluZykgPT4gYE1ha2UgJHtsb2dpbn0gYSBtZW1iZXI/YCxcbiAgICBwcm9tb3RlVGl0bGU6IChsb2dpbjogc3RyaW5nKSA9PiBgTWFrZSAke2xvZ2lufSBhbiBhZG1pbj9gLFxuICAgIHByb21vdGVCb2R5OlxuICAgICAgXCJBZG1pbnMgY2hhbmdlIGFuZCByZW1vdmUgcmFja3MgYW5kIGRldmljZXMsIGxhdW5jaCBjbHVzdGVycywgYW5kIHNheSB3aG8gaXMgaW4gdGhlIHRlYW0uXCIsXG4gICAgZGVtb3RlQm9keTogXCJNZW1iZXJzIGxvb2sgYXQgcmFja3MsIGRldmljZXMgYW5kIG1ldHJpY3MsIGFuZCBjaGFuZ2Ugbm90aGluZy5cIixcbiAgICBvd246IFwiVGhpcyBpcyB5b3VyIG93biByb2xlLiBXaXRob3V0IGl0IHlvdSBjYW5ub3QgdW5kbyB0aGlzLlwiLFxuICAgIGxhc3Q6IFwiVGhpcyBpcyB0aGUgdGVhbSdzIGxhc3QgYWRtaW4uIFdpdGhvdXQgb25lLCBvbmx5IHJvb3QgdXNlcnMgY2FuIHNheSB3aG8gaXMgaW4gaXQuXCIsXG4gICAgc2luZ2xlOiBcIlRoaXMgaXMgYSBwZXJzb25hbCB0ZWFtXCIsXG4gICAgc2luZ2xlQm9keTpcbiAgICAgIFwiSXQgYmVsb25ncyB0byBvbmUgdXNlciwgYW5kIGl0cyByb2xlIGdvZXMgd2l0aCB0aGF0IHVzZXIuIE1ha2UgYSBzaGFyZWQgdGVhbSB0byB3b3JrIHdpdGggb3RoZXJzLlwiLFxuICAgIGVtcHR5OiBcIk5vIG1lbWJlcnMgeWV0XCIsXG4gICAgZW1wdHlCb2R5OiBcIlJhY2tzIG9mIHRoZSB0ZWFtIGFyZSBzZWVuIGJ5IGl0cyBtZW1iZXJzIGFuZCBieSByb290IHVzZXJzLiBBZGQgdGhlIGZpcnN0LlwiLFxuICAgIGZvcmJpZGRlbjogXCJPbmx5IGFkbWlucyBvZiB0aGUgdGVhbSBhbmQgcm9vdCB1c2VycyBzZWUgd2hvIGlzIGluIGl0LlwiLFxuICB9LFxufTtcbiIsICIvKiogVGV4dHMgb2YgdGhpcyBhcmVhLiAqL1xuZXhwb3J0IGNvbnN0IHJhY2t2aWV3ID0ge1xuICB0aXRsZTogXCJyYWNrdmlld1wiLFxufTtcbiIsICIvKiogVGV4dHMgYXJvdW5kIHRoZSBwYWdlczogaGVhZGVyLCBuYXZpZ2F0aW9uLCBzaWduaW5nIGluLCBrZXlzLCBwYWxldHRlLiAqL1xuZXhwb3J0IGNvbnN0IHNoZWxsID0ge1xuICBuYW1lOiBcIkNvbmNlcnRpbVwiLFxuICBza2lwOiBcIlNraXAgdG8gdGhlIGNvbnRlbnRcIixcbiAgbmF2aWdhdGlvbjogXCJNYWluXCIsXG4gIG1lbnU6IFwiTWVudVwiLFxuICBhY2NvdW50OiBcIllvdXIgYWNjb3VudFwiLFxuICBzaWduSW46IFwiU2lnbiBpblwiLFxuICBzaWduSW5BZ2FpbjogXCJTaWduIGluIGFnYWluXCIsXG4gIHNpZ25JbkFnYWluQm9keTogXCJZb3VyIHNpZ24taW4gaGFzIGVuZGVkLiBUaGUgcGFnZSBhbmQgd2hhdCB5b3UgdHlwZWQgc3RheSBhcyB0aGV5IGFyZS5cIixcbiAgc2lnbk91dDogXCJTaWduIG91dFwiLFxuICBsb2dpbjogXCJMb2dpblwiLFxuICBwYXNzd29yZDogXCJQYXNzd29yZFwiLFxuICByZW1lbWJlcjogXCJTdGF5IHNpZ25lZCBpbiBvbiB0aGlzIGRldmljZVwiLFxuICB3cm9uZzogXCJMb2dpbiBvciBwYXNzd29yZCBpcyB3cm9uZy5cIixcbiAgdG9vT2Z0ZW46IFwiVG9vIG1hbnkgYXR0ZW1wdHMuIFdhaXQgYSBtb21lbnQgYmVmb3JlIHRoZSBuZXh0IG9uZS5cIixcbiAgd2FpdEZvcjogKHNlY29uZHM6IG51bWJlcikgPT4gYFRyeSBhZ2FpbiBpbiAke3NlY29uZHN9IHNgLFxuICBvaWRjOiBcIlNpZ24gaW4gd2l0aCB5b3VyIG9yZ2FuaXNhdGlvblwiLFxuICBvcjogXCJvciB3aXRoIGEgcGFzc3dvcmRcIixcbiAgZm9yZ290dGVuOiBcIlBhc3N3b3JkIGZvcmdvdHRlbj8gQW4gYWRtaW5pc3RyYXRvciBjYW4gZ2l2ZSB5b3UgYSBsaW5rIHRoYXQgc2V0cyBhIG5ldyBvbmUuXCIsXG4gIG5vYm9keTogXCJOb2JvZHkgY2FuIHNpZ24gaW4gaGVyZSB5ZXQuXCIsXG4gIG5vYm9keUJvZHk6XG4gICAgXCJUaGUgZmlyc3QgdXNlciBpcyBtYWRlIHdpdGggdGhlIHNldC11cCBsaW5rIHRoYXQgdGhlIHNlcnZlciBwcmludHMgd2hlbiBpdCBzdGFydHMuIEl0IGNvdW50cyBvbmNlIGFuZCBmb3IgYSBkYXk7IGEgcmVzdGFydCBwcmludHMgYSBuZXcgb25lLlwiLFxuICBvaWRjV3Jvbmc6IHtcbiAgICBvaWRjX3N0YXRlOiBcIlRoZSBzaWduLWluIHRvb2sgdG9vIGxvbmcsIG9yIGJlZ2FuIGluIGFub3RoZXIgYnJvd3Nlci4gVHJ5IGFnYWluLlwiLFxuICAgIG9pZGNfZGVuaWVkOiBcIllvdXIgb3JnYW5pc2F0aW9uJ3Mgc2lnbi1pbiBwYWdlIHJlZnVzZWQgeW91LlwiLFxuICAgIG9pZGNfcHJvdmlkZXI6IFwiWW91ciBvcmdhbmlzYXRpb24ncyBzaWduLWluIHBhZ2UgZG9lcyBub3QgYW5zd2VyLiBUcnkgYWdhaW4gbGF0ZXIuXCIsXG4gICAgb2lkY19jb2RlOiBcIllvdXIgb3JnYW5pc2F0aW9uJ3Mgc2lnbi1pbiBjb3VsZCBub3QgYmUgY29tcGxldGVkLiBUcnkgYWdhaW4uXCIsXG4gICAgb2lkY190b2tlbjogXCJXaGF0IHlvdXIgb3JnYW5pc2F0aW9uJ3Mgc2lnbi1pbiBwYWdlIHNhaWQgY291bGQgbm90IGJlIHRydXN0ZWQuXCIsXG4gICAgb2lkY191c2VyOiBcIlRoZXJlIGlzIG5vIHVzZXIgaGVyZSBmb3IgdGhhdCBhY2NvdW50LiBBbiBhZG1pbmlzdHJhdG9yIGNhbiBtYWtlIG9uZS5cIixcbiAgICBvdGhlcjogXCJTaWduaW5nIGluIHdpdGggeW91ciBvcmdhbmlzYXRpb24gZmFpbGVkLiBUcnkgYWdhaW4uXCIsXG4gIH0sXG4gIHdlbGNvbWU6IFwiUmFja3MsIGRldmljZXMgYW5kIHRoZWlyIG1ldHJpY3MsIGxpdmUuXCIsXG4gIHRoZW1lOiB7IGF1dG86IFwiQ29sb3VycyBvZiB0aGUgc3lzdGVtXCIsIGxpZ2h0OiBcIkxpZ2h0XCIsIGRhcms6IFwiRGFya1wiLCBsYWJlbDogXCJDb2xvdXJzXCIgfSxcbiAgbmF2OiB7XG4gICAgcmFja3M6IFwiUmFja3NcIixcbiAgICBkZXZpY2VzOiBcIkRldmljZXNcIixcbiAgICBob3N0czogXCJIb3N0c1wiLFxuICAgIGNsdXN0ZXJzOiBcIkxhdW5jaCBjbHVzdGVyXCIsXG4gICAgdGVhbXM6IFwiVGVhbXNcIixcbiAgICB1c2VyczogXCJVc2Vyc1wiLFxuICAgIHRlbXBsYXRlczogXCJUZW1wbGF0ZXNcIixcbiAgICBrZXlQYWlyczogXCJLZXkgcGFpcnNcIixcbiAgICBjbG91ZDogXCJDbG91ZFwiLFxuICAgIHN0YXRpc3RpY3M6IFwiU3RhdGlzdGljc1wiLFxuICAgIGF1ZGl0OiBcIkF1ZGl0IGxvZ1wiLFxuICAgIG91dGJveDogXCJDYWxscyB0byB0aGUgY2xvdWRcIixcbiAgICBzZXR0aW5nczogXCJTZXR0aW5nc1wiLFxuICAgIG1vcmU6IFwiTW9yZVwiLFxuICB9LFxuICBzdGF0ZToge1xuICAgIGxpdmU6IFwiTGl2ZVwiLFxuICAgIGxpdmVTaW5jZTogKHRpbWU6IHN0cmluZykgPT4gYExpdmU7IGxhc3QgdXBkYXRlICR7dGltZX1gLFxuICAgIGNvbm5lY3Rpbmc6IFwiQ29ubmVjdGluZ1wiLFxuICAgIHN0YWxlOiAodGltZTogc3RyaW5nKSA9PiBgTm90aGluZyBuZXcgc2luY2UgJHt0aW1lfWAsXG4gICAgbG9zdDogXCJEaXNjb25uZWN0ZWQ7IHRyeWluZyBhZ2FpblwiLFxuICAgIHBhdXNlZDogXCJQYXVzZWQgd2hpbGUgaGlkZGVuXCIsXG4gICAgb2ZmOiBcIk5vdCBsaXZlXCIsXG4gIH0sXG4gIG5vdEZvdW5kOiBcIlRoZXJlIGlzIG5vdGhpbmcgaGVyZVwiLFxuICBub3RGb3VuZEJvZHk6IFwiVGhlIGFkZHJlc3MgbWF5IGJlIG9sZCwgb3IgbWlzdHlwZWQuXCIsXG4gIGhvbWU6IFwiVG8gdGhlIHJhY2tzXCIsXG4gIGZhaWxlZDogXCJUaGlzIHBhZ2UgZmFpbGVkXCIsXG4gIGZhaWxlZEJvZHk6IFwiQSBmYXVsdCBvZiBvdXJzLiBUaGUgcmVzdCB3b3JrczsgcmVsb2FkIHRvIHRyeSB0aGlzIHBhZ2UgYWdhaW4uXCIsXG4gIHJlbG9hZDogXCJSZWxvYWRcIixcbiAgZm9yYmlkZGVuOiBcIllvdSBtYXkgbm90IHNlZSB0aGlzXCIsXG4gIHBhbGV0dGU6IFwiQ29tbWFuZHNcIixcbiAgcGFsZXR0ZUhpbnQ6IFwiR28gdG8gYSBwYWdlLCByYWNrLCBkZXZpY2UsIHRlYW0gb3IgY29tbWFuZFwiLFxuICBwYWxldHRlTm90aGluZzogXCJOb3RoaW5nIGhhcyB0aGF0IG5hbWUuXCIsXG4gIGtleXM6IFwiS2V5c1wiLFxuICBrZXlzQm9keTogXCJFdmVyeXRoaW5nIGNhbiBiZSByZWFjaGVkIHdpdGggVGFiIGFuZCBFbnRlciwgdG9vLlwiLFxuICBrZXlOYW1lczoge1xuICAgIGhlbHA6IFwiU2hvdyB0aGVzZSBrZXlzXCIsXG4gICAgcGFsZXR0ZTogXCJDb21tYW5kcyBhbmQgc2VhcmNoXCIsXG4gICAgc2VhcmNoOiBcIlNlYXJjaCBvbiB0aGlzIHBhZ2VcIixcbiAgICByYWNrczogXCJHbyB0byByYWNrc1wiLFxuICAgIGRldmljZXM6IFwiR28gdG8gZGV2aWNlc1wiLFxuICAgIHRlYW1zOiBcIkdvIHRvIHRlYW1zXCIsXG4gICAgdGhlbWU6IFwiQ2hhbmdlIHRoZSBjb2xvdXJzXCIsXG4gIH0sXG59O1xuIiwgIi8qKiBUZXh0cyBvZiB0ZW1wbGF0ZXMsIHJhY2tzIGFzIHJlY29yZHMsIHNldHRpbmdzLCB0aGUgYXVkaXQgbG9nIGFuZCBldmVudHMuICovXG5leHBvcnQgY29uc3Qgc2l0ZSA9IHtcbiAgcmVmdXNlZDogXCJZb3UgbWF5IG5vdCBkbyB0aGlzXCIsXG4gIG5lZWRzOiB7XG4gICAgcm9vdDogXCJJdCBuZWVkcyBhIHJvb3QgdXNlci4gWW91IGFyZSBzaWduZWQgaW4gYXMgYSB1c2VyIHdpdGggcm9sZXMgaW4gdGVhbXMuXCIsXG4gICAgYWRtaW46IFwiSXQgbmVlZHMgYW4gYWRtaW4gb2YgdGhlIHRlYW0sIG9yIGEgcm9vdCB1c2VyLlwiLFxuICAgIGFzazogXCJJZiB5b3Ugc2hvdWxkIGJlIGFibGUgdG8sIGFzayBhbiBhZG1pbmlzdHJhdG9yIG9mIHRoaXMgc2l0ZS5cIixcbiAgfSxcbiAgdGVtcGxhdGVzOiB7XG4gICAgdGl0bGU6IFwiVGVtcGxhdGVzXCIsXG4gICAgbGFiZWw6IFwiVGVtcGxhdGVzXCIsXG4gICAgYm9keTogXCJXaGF0IGRldmljZXMgYXJlIG1hZGUgZnJvbTogaG93IGhpZ2ggdGhleSBhcmUsIHdoYXQgdGhleSBsb29rIGxpa2UsIHdoYXQgdGhleSBoYXZlLlwiLFxuICAgIG5ldzogXCJOZXcgdGVtcGxhdGVcIixcbiAgICBuZXdCb2R5OiBcIkRldmljZXMgYXJlIG1hZGUgZnJvbSBpdC4gSGVpZ2h0LCBraW5kIGFuZCB2ZXJzaW9uIHN0YXkgYXMgdGhleSBhcmUgbm93IGZvciBnb29kLlwiLFxuICAgIG5hbWU6IFwiTmFtZVwiLFxuICAgIG5hbWVIaW50OiBcIk5vIG90aGVyIHRlbXBsYXRlIGhhcyB0aGUgc2FtZTsgYXQgbW9zdCAyNTUgY2hhcmFjdGVycy5cIixcbiAgICBraW5kOiBcIktpbmRcIixcbiAgICBraW5kczoge1xuICAgICAgaW5zdGFuY2U6IFwiSW5zdGFuY2VcIixcbiAgICAgIG5ldHdvcms6IFwiTmV0d29ya1wiLFxuICAgICAgdm9sdW1lOiBcIlZvbHVtZVwiLFxuICAgICAgcmFjazogXCJSYWNrXCIsXG4gICAgfSxcbiAgICBraW5kSGludDogXCJUaGVyZSBpcyBvbmUgdGVtcGxhdGUgZWFjaCBmb3IgbmV0d29ya3MgYW5kIHZvbHVtZXM7IGFsbCBvdGhlcnMgYXJlIGZvciBpbnN0YW5jZXMuXCIsXG4gICAgaGVpZ2h0OiBcIkhlaWdodFwiLFxuICAgIGhlaWdodEhpbnQ6IFwiVW5pdHMsIDEgdG8gNzIuIEFib3ZlIDYgaXQgbmVlZHMgYSBwaWN0dXJlLlwiLFxuICAgIGRlcHRoOiBcIkRlcHRoXCIsXG4gICAgZGVwdGhzOiB7IDE6IFwiaGFsZlwiLCAyOiBcImZ1bGxcIiB9IGFzIFJlY29yZDxudW1iZXIsIHN0cmluZz4sXG4gICAgdW5pdHM6ICh1bml0czogc3RyaW5nKSA9PiBgJHt1bml0c30gVWAsXG4gICAgdmVyc2lvbjogXCJWZXJzaW9uXCIsXG4gICAgZGVzY3JpcHRpb246IFwiRGVzY3JpcHRpb25cIixcbiAgICBmb3JlaWduSWQ6IFwiSWQgaW4gdGhlIGNsb3VkXCIsXG4gICAgZm9yZWlnbklkSGludDogXCJUaGUgZmxhdm91ciB0aGF0IHRoZSBjbG91ZCBtYWtlcyBzdWNoIGluc3RhbmNlcyBvZi5cIixcbiAgICB2Y3B1czogXCJQcm9jZXNzb3JzXCIsXG4gICAgcmFtOiBcIk1lbW9yeVwiLFxuICAgIHJhbUhpbnQ6IFwiTUJcIixcbiAgICBkaXNrOiBcIkRpc2tcIixcbiAgICBkaXNrSGludDogXCJHQlwiLFxuICAgIHBpY3R1cmVzOiBcIlBpY3R1cmVzXCIsXG4gICAgcGljdHVyZXNIaW50OlxuICAgICAgXCJOYW1lcyBvciBhZGRyZXNzZXMgb24gdGhpcyBzaXRlIChicm93c2VycyBsb2FkIG5vbmUgZnJvbSBlbHNld2hlcmUpLiBXaXRob3V0IHRoZW0gdGhlIHJhY2sgdmlldyBkcmF3cyB0aGUgZGV2aWNlIGl0c2VsZi5cIixcbiAgICBmcm9udDogXCJGcm9udFwiLFxuICAgIHJlYXI6IFwiUmVhclwiLFxuICAgIHByZXZpZXc6IFwiUHJldmlld1wiLFxuICAgIGRyYXduRnJvbnQ6IChuYW1lOiBzdHJpbmcpID0+IGAke25hbWV9IGZyb20gdGhlIGZyb250YCxcbiAgICBkcmF3blJlYXI6IChuYW1lOiBzdHJpbmcpID0+IGAke25hbWV9IGZyb20gdGhlIHJlYXJgLFxuICAgIG9uZVBpY3R1cmU6IFwiQXQgbGVhc3Qgb25lIG9mIHRoZSB0d28gaGFzIHRvIGJlIHRoZXJlLlwiLFxuICAgIGNyZWF0ZTogXCJNYWtlIHRlbXBsYXRlXCIsXG4gICAgbWFkZTogKG5hbWU6IHN0cmluZykgPT4gYFRlbXBsYXRlICR7bmFtZX0gaXMgdGhlcmUuYCxcbiAgICBlZGl0OiBcIkVkaXRcIixcbiAgICBkZXRhaWxzOiBcIkRldGFpbHNcIixcbiAgICBmaXhlZDogXCJjYW5ub3QgYmUgY2hhbmdlZFwiLFxuICAgIHJlbW92ZTogXCJSZW1vdmUgdGVtcGxhdGVcIixcbiAgICByZW1vdmVUaXRsZTogKG5hbWU6IHN0cmluZykgPT4gYFJlbW92ZSB0aGUgdGVtcGxhdGUgJHtuYW1lfT9gLFxuICAgIHJlbW92ZUJvZHk6IFwiTm8gbW9yZSBkZXZpY2VzIGNhbiBiZSBtYWRlIGZyb20gaXQuXCIsXG4gICAgcmVtb3ZlVXNlZDogKGRldmljZXM6IHN0cmluZykgPT5cbiAgICAgIGAke2RldmljZXN9IGRldmljZXMgaGF2ZSBiZWVuIG1hZGUgZnJvbSBpdC4gVGhleSBhcmUgcmVtb3ZlZCBhcyB3ZWxsLCBmcm9tIGFsbCByYWNrcywgd2l0aCB0aGVpciBwbGFjZXMuYCxcbiAgICByZW1vdmVSZWN1cnNlOiBcIlJlbW92ZSBpdCB3aXRoIGl0cyBkZXZpY2VzXCIsXG4gICAgcmVtb3ZlZDogXCJUaGUgdGVtcGxhdGUgaXMgcmVtb3ZlZC5cIixcbiAgICByYWNrRml4ZWQ6IFwiUmFja3MgYXJlIG1hZGUgZnJvbSB0aGlzIHRlbXBsYXRlOyBpdCBzdGF5cy5cIixcbiAgICBkZXZpY2VzOiBcIkRldmljZXMgbWFkZSBmcm9tIGl0XCIsXG4gICAgZW1wdHk6IFwiTm8gdGVtcGxhdGVzIHlldFwiLFxuICAgIGVtcHR5Qm9keTogXCJEZXZpY2VzIGFyZSBtYWRlIGZyb20gdGVtcGxhdGVzLiBNYWtlIG9uZSBmb3IgZWFjaCBraW5kIG9mIG1hY2hpbmUuXCIsXG4gICAgZm9yYmlkZGVuOiBcIk9ubHkgcm9vdCB1c2VycyBtYWtlIGFuZCBjaGFuZ2UgdGVtcGxhdGVzLlwiLFxuICB9LFxuICByYWNrczoge1xuICAgIG5ld1RpdGxlOiBcIk5ldyByYWNrXCIsXG4gICAgZWRpdFRpdGxlOiAobmFtZTogc3RyaW5nKSA9PiBgRWRpdCAke25hbWV9YCxcbiAgICB0aXRsZTogXCJSYWNrc1wiLFxuICAgIHRlYW06IFwiVGVhbVwiLFxuICAgIHRlYW1IaW50OiBcIldob3NlIGl0IGlzLiBUaGF0IHN0YXlzIHNvLlwiLFxuICAgIG5vVGVhbTogXCJUaGVyZSBpcyBubyB0ZWFtIHdob3NlIHJhY2tzIHlvdSBtYXkgY2hhbmdlLlwiLFxuICAgIG5vVGVhbUJvZHk6IFwiUmFja3MgYmVsb25nIHRvIHRlYW1zLiBNYWtlIGEgdGVhbSBmaXJzdCwgb3IgYXNrIHRvIGJlIG1hZGUgYW4gYWRtaW4gb2Ygb25lLlwiLFxuICAgIGNob29zZVRlYW06IFwiQ2hvb3NlIGEgdGVhbVwiLFxuICAgIG5hbWU6IFwiTmFtZVwiLFxuICAgIG5hbWVIaW50OlxuICAgICAgXCJMZXR0ZXJzLCBkaWdpdHMsIGh5cGhlbiBhbmQgdW5kZXJzY29yZTsgYXQgbW9zdCAyNTUuIEVtcHR5IGZvciB0aGUgbmFtZSBhZnRlciB0aGF0IG9mIHRoZSB0ZWFtJ3MgbmV3ZXN0LlwiLFxuICAgIG5hbWVIaW50RWRpdDpcbiAgICAgIFwiTGV0dGVycywgZGlnaXRzLCBoeXBoZW4gYW5kIHVuZGVyc2NvcmU7IGF0IG1vc3QgMjU1LiBObyBvdGhlciBvZiB0aGUgdGVhbSBoYXMgaXQuXCIsXG4gICAgaGVpZ2h0OiBcIkhlaWdodCBpbiB1bml0c1wiLFxuICAgIGhlaWdodEhpbnQ6IFwiMSB0byA3Mi4gRW1wdHkgZm9yIHRoYXQgb2YgdGhlIHRlYW0ncyBuZXdlc3QsIG9yIDQyLlwiLFxuICAgIGhlaWdodEhpbnRFZGl0OiBcIjEgdG8gNzIsIGFuZCBub3QgYmVsb3cgdGhlIGhpZ2hlc3QgdW5pdCB0aGF0IGlzIHRha2VuLlwiLFxuICAgIHN0YXR1czogXCJTdGF0dXNcIixcbiAgICBvcmRlcklkOiBcIk9yZGVyXCIsXG4gICAgb3JkZXJJZEhpbnQ6IFwiV2hhdCB0aGUgYmlsbGluZyBjYWxscyBpdDsgbm8gb3RoZXIgcmFjayBoYXMgdGhlIHNhbWUuXCIsXG4gICAgb3JkZXJJZEhpbnRPdGhlcjogXCJXaGF0IHRoZSBiaWxsaW5nIGNhbGxzIGl0LiBFbXB0eSBmb3Igb25lIHRoYXQgaXMgbWFkZS5cIixcbiAgICBjb3N0OiBcIkNvc3QgdGhpcyBwZXJpb2RcIixcbiAgICBtZXRhZGF0YTogXCJNZXRhZGF0YVwiLFxuICAgIG1ldGFkYXRhSGludDogXCJBIEpTT04gb2JqZWN0LiBBbGwgb2YgaXQgaXMgcmVwbGFjZWQuXCIsXG4gICAgbmV0d29yazogXCJOZXR3b3JrIGRldGFpbHNcIixcbiAgICBuZXR3b3JrSGludDogXCJBIEpTT04gb2JqZWN0LlwiLFxuICAgIG91dHB1dDogXCJPdXRwdXQgb2YgdGhlIGNyZWF0aW9uXCIsXG4gICAgb3V0cHV0SGludDogXCJXaGF0IGl0cyBjcmVhdGlvbiBzYWlkOiBuYW1lPXZhbHVlLCB3aXRoIGNvbW1hcyBiZXR3ZWVuLlwiLFxuICAgIGNyZWF0ZTogXCJNYWtlIHJhY2tcIixcbiAgICBtYWRlOiAobmFtZTogc3RyaW5nKSA9PiBgJHtuYW1lfSBpcyB0aGVyZS5gLFxuICAgIHRlbXBsYXRlOiBcIlRlbXBsYXRlXCIsXG4gICAgcmVtb3ZlOiBcIlJlbW92ZSByYWNrXCIsXG4gICAgcmVtb3ZlVGl0bGU6IChuYW1lOiBzdHJpbmcpID0+IGBSZW1vdmUgJHtuYW1lfT9gLFxuICAgIHJlbW92ZUVtcHR5OiBcIkl0IGlzIGVtcHR5LiBJdCBjYW5ub3QgYmUgdGFrZW4gYmFjay5cIixcbiAgICByZW1vdmVGdWxsOiAoZGV2aWNlczogc3RyaW5nKSA9PlxuICAgICAgYCR7ZGV2aWNlc30gZGV2aWNlcyBzdGFuZCBpbiBpdC4gVGhleSBhcmUgcmVtb3ZlZCBhcyB3ZWxsLCB3aXRoIHRoZWlyIHBsYWNlcy4gSXQgY2Fubm90IGJlIHRha2VuIGJhY2suYCxcbiAgICByZW1vdmVkOiAobmFtZTogc3RyaW5nKSA9PiBgJHtuYW1lfSBpcyByZW1vdmVkLmAsXG4gICAgZm9yYmlkZGVuOiBcIk9ubHkgYWRtaW5zIG9mIGl0cyB0ZWFtIGFuZCByb290IHVzZXJzIGNoYW5nZSBhIHJhY2suXCIsXG4gIH0sXG4gIGpzb246IHtcbiAgICBhdDogKGxpbmU6IHN0cmluZywgY29sdW1uOiBzdHJpbmcsIHdoeTogc3RyaW5nKSA9PiBgbGluZSAke2xpbmV9LCBjb2x1bW4gJHtjb2x1bW59OiAke3doeX1gLFxuICAgIGJyb2tlbjogKHdoeTogc3RyaW5nKSA9PiBgaXMgbm8gSlNPTjogJHt3aHl9YCxcbiAgICBvYmplY3Q6IFwiaGFzIHRvIGJlIGEgSlNPTiBvYmplY3Q6IHtcdTIwMjZ9XCIsXG4gICAgdGlkeTogXCJUaWR5IHVwXCIsXG4gIH0sXG4gIGltcG9ydDoge1xuICAgIHRpdGxlOiBcIkltcG9ydFwiLFxuICAgIHJhY2tzOiBcIlJhY2tzXCIsXG4gICAgZGV2aWNlczogXCJEZXZpY2VzXCIsXG4gICAgd2hhdDogXCJXaGF0IHRvIGltcG9ydFwiLFxuICAgIGJvZHk6IFwiUGFzdGUgcm93cyBvZiBhIHNwcmVhZHNoZWV0IG9yIGEgQ1NWIGZpbGUsIHdpdGggYSBsaW5lIG9mIGNvbHVtbiBuYW1lcyBmaXJzdC4gQWxsIHJvd3MgYXJlIG1hZGUsIG9yIG5vbmUuXCIsXG4gICAgcGFzdGU6IFwiUm93c1wiLFxuICAgIGZpbGU6IFwiQ2hvb3NlIGEgQ1NWIGZpbGVcIixcbiAgICBjb2x1bW5zOiBcIkNvbHVtbnNcIixcbiAgICBuZWVkZWQ6IFwibmVlZGVkXCIsXG4gICAgbWF5OiBcIm1heSBiZSBsZWZ0IG91dFwiLFxuICAgIGV4YW1wbGU6IFwiUHV0IGFuIGV4YW1wbGUgaW5cIixcbiAgICBjaGVjazogXCJDaGVja1wiLFxuICAgIHJ1bjogKHJvd3M6IHN0cmluZykgPT4gYE1ha2UgYWxsICR7cm93c31gLFxuICAgIHJlYWR5OiAocm93czogc3RyaW5nKSA9PiBgJHtyb3dzfSByb3dzIGFyZSByZWFkeS5gLFxuICAgIGZhdWx0czogKHJvd3M6IHN0cmluZykgPT4gYCR7cm93c30gcm93cyBoYXZlIGZhdWx0cy4gTm90aGluZyBoYXMgYmVlbiBtYWRlLmAsXG4gICAgc29tZUZhdWx0czogKHNob3duOiBzdHJpbmcpID0+IGBUaGUgZmlyc3QgJHtzaG93bn0gYXJlIHNob3duLmAsXG4gICAgbGluZTogKGxpbmU6IHN0cmluZykgPT4gYExpbmUgJHtsaW5lfWAsXG4gICAgY29sdW1uOiBcIkNvbHVtblwiLFxuICAgIHZhbHVlOiBcIlZhbHVlXCIsXG4gICAgZmF1bHQ6IFwiV2hhdCBpcyB3cm9uZ1wiLFxuICAgIHdoZXJlOiBcIkxpbmVcIixcbiAgICBkb25lOiAocm93czogc3RyaW5nKSA9PiBgJHtyb3dzfSBoYXZlIGJlZW4gbWFkZS5gLFxuICAgIHRvUmFja3M6IFwiTG9vayBhdCB0aGUgcmFja3NcIixcbiAgICBtb3JlOiBcIkltcG9ydCBtb3JlXCIsXG4gICAgZW1wdHk6IFwiVGhlcmUgYXJlIG5vIHJvd3MuXCIsXG4gICAgdG9vTWFueTogKG1vc3Q6IHN0cmluZykgPT4gYEF0IG1vc3QgJHttb3N0fSByb3dzIGF0IG9uY2UuYCxcbiAgICBub0NvbHVtbjogKGNvbHVtbjogc3RyaW5nKSA9PiBgVGhlIGNvbHVtbiAke2NvbHVtbn0gaXMgbWlzc2luZy5gLFxuICAgIHVua25vd25Db2x1bW46IChjb2x1bW46IHN0cmluZykgPT4gYFRoZXJlIGlzIG5vIGNvbHVtbiAke2NvbHVtbn0uYCxcbiAgICB0d2ljZTogKGNvbHVtbjogc3RyaW5nKSA9PiBgVGhlIGNvbHVtbiAke2NvbHVtbn0gaXMgdGhlcmUgdHdpY2UuYCxcbiAgICB0b29XaWRlOiAobW9zdDogc3RyaW5nKSA9PiBgaGFzIG1vcmUgdGhhbiAke21vc3R9IGZpZWxkc2AsXG4gICAgb3BlblF1b3RlOiBcImhhcyBhIHF1b3RhdGlvbiBtYXJrIHRoYXQgaXMgbm90IGNsb3NlZFwiLFxuICAgIHJlcXVpcmVkOiBcImlzIG5lZWRlZFwiLFxuICAgIHVua25vd25UZWFtOiBcImlzIG5vIHRlYW0gb2YgeW91cnNcIixcbiAgICB1bmtub3duUmFjazogXCJpcyBubyByYWNrIG9mIHlvdXJzXCIsXG4gICAgdHdvUmFja3M6IFwiaXMgdGhlIG5hbWUgb2Ygc2V2ZXJhbCByYWNrczsgc2F5IHRoZSBpZFwiLFxuICAgIHVua25vd25UZW1wbGF0ZTogXCJpcyBubyB0ZW1wbGF0ZVwiLFxuICAgIG5vdE51bWJlcjogXCJpcyBubyB3aG9sZSBudW1iZXJcIixcbiAgICBwcmV2aWV3OiBcIlByZXZpZXdcIixcbiAgICBuYW1lczoge1xuICAgICAgdGVhbTogXCJuYW1lIG9yIGlkIG9mIHRoZSB0ZWFtXCIsXG4gICAgICBuYW1lOiBcIm5hbWVcIixcbiAgICAgIHVfaGVpZ2h0OiBcInVuaXRzLCAxIHRvIDcyXCIsXG4gICAgICBzdGF0dXM6IFwic3RhdHVzXCIsXG4gICAgICBvcmRlcl9pZDogXCJ3aGF0IHRoZSBiaWxsaW5nIGNhbGxzIGl0OyByb290IHVzZXJzIGhhdmUgdG8gc2F5IGl0XCIsXG4gICAgICBjb3N0OiBcImNvc3QgdGhpcyBwZXJpb2RcIixcbiAgICAgIG1ldGFkYXRhOiBcIkpTT04gb2JqZWN0XCIsXG4gICAgICByYWNrOiBcIm5hbWUgb3IgaWQgb2YgdGhlIHJhY2tcIixcbiAgICAgIHRlbXBsYXRlOiBcIm5hbWUgb3IgaWQgb2YgdGhlIHRlbXBsYXRlXCIsXG4gICAgICB0eXBlOiBcIkluc3RhbmNlLCBWb2x1bWUgb3IgTmV0d29yazsgZWxzZSBieSB0aGUgdGVtcGxhdGVcIixcbiAgICAgIHN0YXJ0X3U6IFwibG93ZXN0IHVuaXQ7IDEgaXMgdGhlIGJvdHRvbVwiLFxuICAgICAgZmFjaW5nOiBcImYgZm9yIHRoZSBmcm9udCAoZWxzZSksIGIgZm9yIHRoZSByZWFyXCIsXG4gICAgICBkZXNjcmlwdGlvbjogXCJkZXNjcmlwdGlvblwiLFxuICAgIH0gYXMgUmVjb3JkPHN0cmluZywgc3RyaW5nPixcbiAgfSxcbiAgc2V0dGluZ3M6IHtcbiAgICB0aXRsZTogXCJTZXR0aW5nc1wiLFxuICAgIHNpdGU6IFwiT2YgdGhlIHNpdGVcIixcbiAgICBpbnRlcnZhbDogXCJJbnRlcnZhbCBvZiB0aGUgcmFjayB2aWV3XCIsXG4gICAgaW50ZXJ2YWxIaW50OlxuICAgICAgXCJTZWNvbmRzIGJldHdlZW4gdHdvIGxvb2tzIG9mIGFuIG9sZGVyIGNsaWVudCBhdCB0aGUgbWV0cmljcyBvbiBzY3JlZW47IDE1IG9yIG1vcmUuXCIsXG4gICAgc2VydmVyOiBcIlRoaXMgc2VydmVyXCIsXG4gICAgdmVyc2lvbjogXCJWZXJzaW9uXCIsXG4gICAgaGVhbHRoeTogXCJTdGF0ZVwiLFxuICAgIGdvb2Q6IFwiaW4gb3JkZXJcIixcbiAgICB1cDogXCJSdW5uaW5nIGZvclwiLFxuICAgIHRyb3VibGU6IFwiVHJvdWJsZVwiLFxuICAgIGRldmljZXM6IFwiRGV2aWNlcyB0aGF0IHJlcG9ydFwiLFxuICAgIHNlcmllczogXCJTZXJpZXNcIixcbiAgICBtZW1vcnk6IFwiTWVtb3J5XCIsXG4gICAgc3RlcDogXCJTdGVwIG9mIHRoZSBoaXN0b3J5XCIsXG4gICAgZm9yYmlkZGVuOiBcIk9ubHkgcm9vdCB1c2VycyBzZWUgYW5kIGNoYW5nZSBzZXR0aW5ncy5cIixcbiAgfSxcbiAgYXVkaXQ6IHtcbiAgICB0aXRsZTogXCJBdWRpdCBsb2dcIixcbiAgICBsYWJlbDogXCJDaGFuZ2VzXCIsXG4gICAgd2hlbjogXCJXaGVuXCIsXG4gICAgd2hvOiBcIldob1wiLFxuICAgIHdoYXQ6IFwiV2hhdFwiLFxuICAgIGFjdGlvbjogXCJBY3Rpb25cIixcbiAgICBraW5kOiBcIktpbmRcIixcbiAgICBzdWJqZWN0OiBcIldoaWNoXCIsXG4gICAgZGV0YWlsczogXCJEZXRhaWxzXCIsXG4gICAgdGVhbTogXCJUZWFtXCIsXG4gICAgcmFjazogXCJSYWNrXCIsXG4gICAgc2luY2U6IFwiRnJvbVwiLFxuICAgIHVudGlsOiBcIlRvXCIsXG4gICAgZW1wdHk6IFwiTm90aGluZyBoYXMgYmVlbiBjaGFuZ2VkIHlldFwiLFxuICAgIGVtcHR5Qm9keTogXCJFdmVyeSBjaGFuZ2Ugb2YgcmFja3MsIGRldmljZXMsIHRlYW1zLCB1c2VycyBhbmQgc2V0dGluZ3Mgd2lsbCBzdGFuZCBoZXJlLlwiLFxuICAgIHNlcnZlcjogXCJ0aGUgc2VydmVyXCIsXG4gICAgbW9yZTogKGNvdW50OiBzdHJpbmcpID0+IGAke2NvdW50fSBtb3JlYCxcbiAgICBvcGVuRGV0YWlsczogKHdoYXQ6IHN0cmluZykgPT4gYERldGFpbHMgb2YgJHt3aGF0fWAsXG4gICAgYWxsOiBcIkV2ZXJ5dGhpbmcgdGhhdCB3YXMgbm90ZWRcIixcbiAgICBudW1iZXI6IFwiTnVtYmVyXCIsXG4gIH0sXG4gIGV2ZW50czoge1xuICAgIHRpdGxlOiBcIkV2ZW50c1wiLFxuICAgIGJvZHk6IFwiV2hhdCBoYXBwZW5zIGF0IHRoZSBzaXRlLCBhcyBpdCBoYXBwZW5zLlwiLFxuICAgIGxhYmVsOiBcIkV2ZW50c1wiLFxuICAgIHBhdXNlOiBcIlBhdXNlXCIsXG4gICAgZ286IFwiR28gb25cIixcbiAgICB3YWl0aW5nOiAoY291bnQ6IHN0cmluZykgPT4gYCR7Y291bnR9IG5ld2AsXG4gICAgY2xlYXI6IFwiQ2xlYXJcIixcbiAgICBlbXB0eTogXCJOb3RoaW5nIHlldFwiLFxuICAgIGVtcHR5Qm9keTogXCJDaGFuZ2VzIG9mIHJhY2tzLCBkZXZpY2VzLCB0ZWFtcyBhbmQgdXNlcnMgYXBwZWFyIGhlcmUgYXMgdGhleSBoYXBwZW4uXCIsXG4gICAga2luZHM6IFwiS2luZHNcIixcbiAgICBzaG93aW5nOiAoY291bnQ6IHN0cmluZywgbW9zdDogc3RyaW5nKSA9PiBgJHtjb3VudH0gc2hvd247IGF0IG1vc3QgJHttb3N0fSBhcmUga2VwdC5gLFxuICAgIGxvZzogXCJBdWRpdCBsb2dcIixcbiAgICBtaXNzZWQ6IFwiU29tZSB3ZXJlIG1pc3NlZCB3aGlsZSB0aGUgY29ubmVjdGlvbiB3YXMgYXdheTsgdGhlIGF1ZGl0IGxvZyBoYXMgdGhlbS5cIixcbiAgfSxcbiAgLyoqIFdoYXQgdGhlIGxvZyBvZiBjaGFuZ2VzIGNhbGxzIHRoaW5nczsgd2hhdCBpcyBub3QgaGVyZSBzdGFuZHMgYXMgaXQgaXMuICovXG4gIGtpbmRzOiB7XG4gICAgcmFjazogXCJyYWNrXCIsXG4gICAgZGV2aWNlOiBcImRldmljZVwiLFxuICAgIHRlYW06IFwidGVhbVwiLFxuICAgIHRlYW1fcm9sZTogXCJyb2xlXCIsXG4gICAgdXNlcjogXCJ1c2VyXCIsXG4gICAgdGVtcGxhdGU6IFwidGVtcGxhdGVcIixcbiAgICBzZXNzaW9uOiBcInNlc3Npb25cIixcbiAgICB0b2tlbjogXCJ0b2tlblwiLFxuICAgIHByZXNldDogXCJzYXZlZCB2aWV3XCIsXG4gICAgc2V0dGluZzogXCJzZXR0aW5nXCIsXG4gICAgY2x1c3RlcjogXCJjbHVzdGVyXCIsXG4gICAgY2x1c3Rlcl90eXBlOiBcImNsdXN0ZXIgdHlwZVwiLFxuICAgIGNsb3VkX2NvbmZpZ3VyYXRpb246IFwiY2xvdWQgY29uZmlndXJhdGlvblwiLFxuICAgIGtleV9wYWlyOiBcImtleSBwYWlyXCIsXG4gICAgb3V0Ym94OiBcImNhbGwgdG8gdGhlIGNsb3VkXCIsXG4gIH0gYXMgUmVjb3JkPHN0cmluZywgc3RyaW5nPixcbiAgYWN0aW9uczoge1xuICAgIGNyZWF0ZTogXCJjcmVhdGVkXCIsXG4gICAgdXBkYXRlOiBcImNoYW5nZWRcIixcbiAgICBkZWxldGU6IFwicmVtb3ZlZFwiLFxuICAgIG1vdmU6IFwibW92ZWRcIixcbiAgICByZXF1ZXN0OiBcInJlcXVlc3RlZFwiLFxuICAgIG1hcmtfZGVsZXRlZDogXCJtYXJrZWQgZm9yIHJlbW92YWxcIixcbiAgICBpbnZpdGU6IFwiaW52aXRlZFwiLFxuICAgIGxpbms6IFwibGlua2VkXCIsXG4gICAgc2lnbl9pbjogXCJzaWduZWQgaW5cIixcbiAgICBzaWduX2luX2ZhaWxlZDogXCJmYWlsZWQgdG8gc2lnbiBpblwiLFxuICAgIHNpZ25fb3V0OiBcInNpZ25lZCBvdXRcIixcbiAgICByZXZva2U6IFwiZW5kZWRcIixcbiAgICBsYXVuY2g6IFwibGF1bmNoZWRcIixcbiAgICBkZXBvc2l0OiBcImdhdmUgY3JlZGl0cyB0b1wiLFxuICAgIHJldHJ5OiBcInJldHJpZWRcIixcbiAgICBkb25lOiBcImZpbmlzaGVkXCIsXG4gIH0gYXMgUmVjb3JkPHN0cmluZywgc3RyaW5nPixcbn07XG4iLCAiLyoqIFRleHRzIG9mIHRoaXMgYXJlYS4gKi9cbmV4cG9ydCBjb25zdCB0d2luID0ge1xuICB0aXRsZTogXCJ0d2luXCIsXG59O1xuIiwgIi8qKiBUZXh0cyBvZiB0aGUgY29udHJvbHMgdGhhdCBldmVyeSBwYWdlIHNoYXJlcy4gKi9cbmV4cG9ydCBjb25zdCB1aSA9IHtcbiAgYWN0aW9uczogXCJBY3Rpb25zXCIsXG4gIGFjdGlvbnNPZjogKHdoYXQ6IHN0cmluZykgPT4gYEFjdGlvbnMgZm9yICR7d2hhdH1gLFxuICBjYW5jZWw6IFwiQ2FuY2VsXCIsXG4gIGNsb3NlOiBcIkNsb3NlXCIsXG4gIGNsZWFyOiBcIkNsZWFyXCIsXG4gIGVkaXQ6IFwiRWRpdFwiLFxuICBjb3BpZWQ6IFwiQ29waWVkXCIsXG4gIGNvcHk6IFwiQ29weVwiLFxuICBjc3Y6IFwiRG93bmxvYWQgQ1NWXCIsXG4gIGNzdkFsbDogKGxpbWl0OiBzdHJpbmcpID0+IGBPbmx5IHRoZSBmaXJzdCAke2xpbWl0fSByb3dzIGFyZSBpbiB0aGUgZmlsZS5gLFxuICBkaXNjYXJkOiBcIkxlYXZlIHdpdGhvdXQgc2F2aW5nXCIsXG4gIGRpc2NhcmRCb2R5OiBcIldoYXQgeW91IHR5cGVkIGhhcyBub3QgYmVlbiBzYXZlZC5cIixcbiAgZGlzY2FyZFRpdGxlOiBcIkxlYXZlIHRoaXMgcGFnZT9cIixcbiAgZGlzbWlzczogXCJEaXNtaXNzXCIsXG4gIGZhaWxlZDogXCJUaGF0IGRpZCBub3Qgd29ya1wiLFxuICBmaWx0ZXI6IFwiRmlsdGVyXCIsXG4gIGZpbHRlcnM6IFwiRmlsdGVyc1wiLFxuICBsb2FkaW5nOiBcIkxvYWRpbmdcIixcbiAgbmV4dDogXCJOZXh0XCIsXG4gIG5vUm93czogXCJOb3RoaW5nIGZpdHMuIFRyeSBmZXdlciBmaWx0ZXJzIG9yIGFub3RoZXIgd29yZC5cIixcbiAgbm9uZTogXCJOb25lXCIsXG4gIGFsbDogXCJBbGxcIixcbiAgb2Y6IChmcm9tOiBzdHJpbmcsIHRvOiBzdHJpbmcsIHRvdGFsOiBzdHJpbmcpID0+IGAke2Zyb219XHUyMDEzJHt0b30gb2YgJHt0b3RhbH1gLFxuICBmcm9tVG86IChmcm9tOiBzdHJpbmcsIHRvOiBzdHJpbmcpID0+IGAke2Zyb219XHUyMDEzJHt0b31gLFxuICBvcHRpb25hbDogXCJvcHRpb25hbFwiLFxuICBwcmV2aW91czogXCJQcmV2aW91c1wiLFxuICByZXF1aXJlZDogXCJUaGlzIGlzIG5lZWRlZC5cIixcbiAgcmV0cnk6IFwiVHJ5IGFnYWluXCIsXG4gIHNhdmU6IFwiU2F2ZVwiLFxuICBzYXZlZDogXCJTYXZlZFwiLFxuICBzZWFyY2g6IFwiU2VhcmNoXCIsXG4gIHNlbGVjdEFsbDogXCJTZWxlY3QgYWxsIHJvd3Mgb2YgdGhpcyBwYWdlXCIsXG4gIHNlbGVjdFJvdzogKHdoYXQ6IHN0cmluZykgPT4gYFNlbGVjdCAke3doYXR9YCxcbiAgc2VsZWN0ZWQ6IChjb3VudDogc3RyaW5nKSA9PiBgJHtjb3VudH0gc2VsZWN0ZWRgLFxuICBzaG93OiBcIlNob3dcIixcbiAgaGlkZTogXCJIaWRlXCIsXG4gIHNvcnRCeTogKHdoYXQ6IHN0cmluZykgPT4gYFNvcnQgYnkgJHt3aGF0fWAsXG4gIHN0YWxlOlxuICAgIFwiU29tZWJvZHkgZWxzZSBoYXMgY2hhbmdlZCB0aGlzIG1lYW53aGlsZS4gWW91ciB3b3JkcyBhcmUga2VwdDogbG9vayBhdCB0aGUgbmV3ZXN0IHN0YXRlLCB0aGVuIHNhdmUgYWdhaW4uXCIsXG4gIHJlbG9hZDogXCJSZWFkIHRoZSBuZXdlc3Qgc3RhdGVcIixcbiAgdW5jaGFuZ2VkOiBcIk5vdGhpbmcgaGFzIGJlZW4gY2hhbmdlZC5cIixcbiAgbWVyZ2VkOiBcIlNvbWVib2R5IGVsc2UgaGFzIGNoYW5nZWQgdGhpcyBtZWFud2hpbGUsIHNlZSBhYm92ZS4gTG9vayBhdCBpdCwgdGhlbiBzYXZlIGFnYWluLlwiLFxuICBtZXJnZWRFbHNld2hlcmU6XG4gICAgXCJTb21lYm9keSBlbHNlIGhhcyBjaGFuZ2VkIHRoaXMgbWVhbndoaWxlLCBidXQgbm90aGluZyB0aGF0IHlvdSBzZWUgaGVyZS4gU2F2ZSBhZ2Fpbi5cIixcbiAgbWVhbndoaWxlOiBcIkNoYW5nZWQgYnkgc29tZWJvZHkgZWxzZSBzaW5jZSB5b3Ugb3BlbmVkIHRoaXMgcGFnZTpcIixcbiAgd2FzSXM6ICh3YXM6IHN0cmluZywgaXM6IHN0cmluZykgPT4gYHdhcyBcdTIwMUMke3dhc31cdTIwMUQsIGlzIG5vdyBcdTIwMUMke2lzfVx1MjAxRC5gLFxuICB5b3VyczogKG1pbmU6IHN0cmluZykgPT4gYFlvdXJzIGlzIFx1MjAxQyR7bWluZX1cdTIwMUQuYCxcbiAgdGFrZVRoZWlyczogXCJUYWtlIHRoZWlyc1wiLFxuICBub3RoaW5nOiBcIm5vdGhpbmdcIixcbiAgbm90aGluZ0ZvdW5kOiBcIk5vdGhpbmcgaGFzIHRoYXQgbmFtZS5cIixcbiAgdGFrZTogKHdoYXQ6IHN0cmluZykgPT4gYFRha2UgJHt3aGF0fSBhd2F5YCxcbiAgc2VsZWN0QWxsUGFnZXM6IChjb3VudDogc3RyaW5nKSA9PiBgU2VsZWN0IGFsbCAke2NvdW50fWAsXG4gIGFsbFNlbGVjdGVkOiAoY291bnQ6IHN0cmluZykgPT4gYEFsbCAke2NvdW50fSB0aGF0IGZpdCBhcmUgc2VsZWN0ZWRgLFxuICBjbGVhclNlbGVjdGlvbjogXCJDbGVhciBzZWxlY3Rpb25cIixcbiAgY2xlYXJGaWx0ZXJzOiBcIkNsZWFyIGZpbHRlcnNcIixcbiAgc2VjcmV0OiBcIlNob3duIG9uY2VcIixcbiAgbWFueURvbmU6IChjb3VudDogc3RyaW5nKSA9PiBgRG9uZTogJHtjb3VudH1gLFxuICBtYW55RmFpbGVkOiAoY291bnQ6IHN0cmluZykgPT4gYCR7Y291bnR9IGNvdWxkIG5vdCBiZSBkb25lOmAsXG4gIG1hbnlPZjogKGRvbmU6IHN0cmluZywgdG90YWw6IHN0cmluZykgPT4gYCR7ZG9uZX0gb2YgJHt0b3RhbH1gLFxuICBzdG9wOiBcIlN0b3BcIixcbiAgdHlwZVRvQ29uZmlybTogKHdvcmQ6IHN0cmluZykgPT4gYFR5cGUgXHUyMDFDJHt3b3JkfVx1MjAxRCB0byBjb25maXJtYCxcbiAgbm90VGhhdDogXCJUaGF0IGlzIHNvbWV0aGluZyBlbHNlLlwiLFxuICB5ZXM6IFwiWWVzXCIsXG4gIG5vOiBcIk5vXCIsXG59O1xuIiwgIi8vIEV2ZXJ5IHRleHQgdGhhdCBhIHBlcnNvbiByZWFkcy4gQW5vdGhlciBsYW5ndWFnZSBpcyBhbm90aGVyIGZvbGRlciBsaWtlIGBlbmAgd2l0aCB0aGUgc2FtZSBrZXlzLlxuaW1wb3J0IHsgYXBpIH0gZnJvbSBcIi4vZW4vYXBpXCI7XG5pbXBvcnQgeyBjaGFydHMgfSBmcm9tIFwiLi9lbi9jaGFydHNcIjtcbmltcG9ydCB7IGNsb3VkIH0gZnJvbSBcIi4vZW4vY2xvdWRcIjtcbmltcG9ydCB7IHBlb3BsZSB9IGZyb20gXCIuL2VuL3Blb3BsZVwiO1xuaW1wb3J0IHsgcmFja3ZpZXcgfSBmcm9tIFwiLi9lbi9yYWNrdmlld1wiO1xuaW1wb3J0IHsgc2hlbGwgfSBmcm9tIFwiLi9lbi9zaGVsbFwiO1xuaW1wb3J0IHsgc2l0ZSB9IGZyb20gXCIuL2VuL3NpdGVcIjtcbmltcG9ydCB7IHR3aW4gfSBmcm9tIFwiLi9lbi90d2luXCI7XG5pbXBvcnQgeyB1aSB9IGZyb20gXCIuL2VuL3VpXCI7XG5cbi8qKiBUaGUgdGV4dHMsIGJ5IGFyZWEuICovXG5leHBvcnQgY29uc3QgdCA9IHsgYXBpLCBjaGFydHMsIGNsb3VkLCBwZW9wbGUsIHJhY2t2aWV3LCBzaGVsbCwgc2l0ZSwgdHdpbiwgdWkgfTtcbiIsICIvLyBPbmUgd2F5IHRvIGFzayB0aGUgc2VydmVyOiBKU09OIHRoZXJlIGFuZCBiYWNrLCByZWZ1c2FscyBhcyBgUHJvYmxlbWAsIGFuZCBhIHNpZ24taW4gdGhhdCBlbmRzIGlzXG4vLyBhc2tlZCBmb3IgYWdhaW4gd2l0aG91dCBsb3NpbmcgdGhlIHBhZ2UuXG5pbXBvcnQgeyBzaWduYWwgfSBmcm9tIFwiQHByZWFjdC9zaWduYWxzXCI7XG5pbXBvcnQgeyB0IH0gZnJvbSBcIi4uL3RleHRzXCI7XG5pbXBvcnQgdHlwZSB7IE1lIH0gZnJvbSBcIi4vc2NoZW1hXCI7XG5cbi8qKiBBIHNlcnZlciB0aGF0IG5lZWRzIGxvbmdlciB0aGFuIHRoaXMgZm9yIGFuIGFuc3dlciBpcyBhcyBnb29kIGFzIGF3YXkuICovXG5jb25zdCBQQVRJRU5DRV9NUyA9IDMwXzAwMDtcblxuLyoqIEEgYnJva2VuIHJ1bGU6IHdoZXJlIGluIHRoZSBib2R5LCB3aGljaCwgYW5kIGluIHdvcmRzLiAqL1xuZXhwb3J0IGludGVyZmFjZSBCcm9rZW4ge1xuICBwb2ludGVyPzogc3RyaW5nO1xuICBwYXJhbWV0ZXI/OiBzdHJpbmc7XG4gIGNvZGU6IHN0cmluZztcbiAgbWVzc2FnZTogc3RyaW5nO1xuICBjb3VudD86IG51bWJlcjtcbn1cblxuLyoqIFdoYXQgdGhlIHNlcnZlciByZWZ1c2VkLCBhbmQgd2h5IChSRkMgOTQ1Nyk7IHN0YXR1cyAwIHdoZW4gaXQgZGlkIG5vdCBhbnN3ZXIuICovXG5leHBvcnQgY2xhc3MgUHJvYmxlbSBleHRlbmRzIEVycm9yIHtcbiAgcmVhZG9ubHkgc3RhdHVzOiBudW1iZXI7XG4gIC8qKiBUaGUgZW5kIG9mIHRoZSB0eXBlJ3MgVVJOOiBgaW52YWxpZGAsIGBzdGFsZWAsIGBmb3JiaWRkZW5gLCAuLi4gKi9cbiAgcmVhZG9ubHkga2luZDogc3RyaW5nO1xuICByZWFkb25seSBlcnJvcnM6IEJyb2tlbltdO1xuICAvKiogU2Vjb25kcyBhZnRlciB3aGljaCBpdCBtYXkgYmUgdHJpZWQgYWdhaW4uICovXG4gIHJlYWRvbmx5IHJldHJ5QWZ0ZXI6IG51bWJlciB8IHVuZGVmaW5lZDtcblxuICBjb25zdHJ1Y3RvcihcbiAgICBzdGF0dXM6IG51bWJlcixcbiAgICBraW5kOiBzdHJpbmcsXG4gICAgbWVzc2FnZTogc3RyaW5nLFxuICAgIGVycm9yczogQnJva2VuW10gPSBbXSxcbiAgICByZXRyeT86IG51bWJlcixcbiAgKSB7XG4gICAgc3VwZXIobWVzc2FnZSk7XG4gICAgdGhpcy5uYW1lID0gXCJQcm9ibGVtXCI7XG4gICAgdGhpcy5zdGF0dXMgPSBzdGF0dXM7XG4gICAgdGhpcy5raW5kID0ga2luZDtcbiAgICB0aGlzLmVycm9ycyA9IGVycm9ycztcbiAgICB0aGlzLnJldHJ5QWZ0ZXIgPSByZXRyeTtcbiAgfVxufVxuXG4vKiogV2hhdCBhIHJlcXVlc3QgbWF5IGhhdmUuICovXG5leHBvcnQgaW50ZXJmYWNlIEFza2luZyB7XG4gIHF1ZXJ5PzogUmVjb3JkPHN0cmluZywgc3RyaW5nIHwgbnVtYmVyIHwgYm9vbGVhbiB8IHN0cmluZ1tdIHwgbnVsbCB8IHVuZGVmaW5lZD47XG4gIGJvZHk/OiB1bmtub3duO1xuICBzaWduYWw/OiBBYm9ydFNpZ25hbDtcbiAgLyoqIFRoZSBFVGFnIG9mIHdoYXQgaXMgY2hhbmdlZDogcmVmdXNlZCAoNDEyKSBpZiBzb21lYm9keSBlbHNlIGhhcyBjaGFuZ2VkIGl0IHNpbmNlLiAqL1xuICBpZk1hdGNoPzogc3RyaW5nO1xuICAvKiogQSBjcmVhdGlvbiB0aGF0IG1heSBiZSBzZW50IGFnYWluIHdpdGhvdXQgaGFybS4gKi9cbiAgaWRlbXBvdGVuY3lLZXk/OiBzdHJpbmc7XG4gIC8qKiBEbyBub3QgYXNrIGZvciBhIHNpZ24taW4gb24gNDAxLiAqL1xuICBxdWlldD86IGJvb2xlYW47XG59XG5cbi8qKiBXaG8gaGFzIHNpZ25lZCBpbjsgbnVsbCB3aGVuIG5vYm9keSBoYXMsIHVuZGVmaW5lZCBiZWZvcmUgdGhhdCBpcyBrbm93bi4gKi9cbmV4cG9ydCBjb25zdCBtZSA9IHNpZ25hbDxNZSB8IG51bGwgfCB1bmRlZmluZWQ+KHVuZGVmaW5lZCk7XG5cbi8qKiBXaGV0aGVyIGEgcmVxdWVzdCB3YWl0cyB1bnRpbCBzb21lYm9keSBzaWducyBpbiBhZ2Fpbi4gKi9cbmV4cG9ydCBjb25zdCBzaWduSW5XYW50ZWQgPSBzaWduYWwoZmFsc2UpO1xubGV0IHdhaXRpbmc6IEFycmF5PChhZ2FpbjogYm9vbGVhbikgPT4gdm9pZD4gPSBbXTtcblxuLyoqIFNvbWVib2R5IGhhcyBzaWduZWQgaW4gKG9yIGhhcyBnaXZlbiB1cCk6IHJlcXVlc3RzIHRoYXQgd2FpdCBnbyBvbi4gKi9cbmV4cG9ydCBmdW5jdGlvbiBzaWduSW5Eb25lKGFnYWluOiBib29sZWFuKTogdm9pZCB7XG4gIHNpZ25JbldhbnRlZC52YWx1ZSA9IGZhbHNlO1xuICBjb25zdCBhbGwgPSB3YWl0aW5nO1xuICB3YWl0aW5nID0gW107XG4gIGZvciAoY29uc3QgZ28gb2YgYWxsKSBnbyhhZ2Fpbik7XG59XG5cbmZ1bmN0aW9uIHdhaXRGb3JTaWduSW4oKTogUHJvbWlzZTxib29sZWFuPiB7XG4gIHNpZ25JbldhbnRlZC52YWx1ZSA9IHRydWU7XG4gIHJldHVybiBuZXcgUHJvbWlzZSgoZ28pID0+IHdhaXRpbmcucHVzaChnbykpO1xufVxuXG4vKiogVGhlIGFkZHJlc3Mgd2l0aCBpdHMgcGFyYW1ldGVyczsgZW1wdHkgb25lcyBhcmUgbGVmdCBvdXQuICovXG5leHBvcnQgZnVuY3Rpb24gYWRkcmVzcyhwYXRoOiBzdHJpbmcsIHF1ZXJ5OiBBc2tpbmdbXCJxdWVyeVwiXSA9IHt9KTogc3RyaW5nIHtcbiAgY29uc3Qgd29yZHMgPSBuZXcgVVJMU2VhcmNoUGFyYW1zKCk7XG4gIGZvciAoY29uc3QgW25hbWUsIHZhbHVlXSBvZiBPYmplY3QuZW50cmllcyhxdWVyeSkpIHtcbiAgICBpZiAodmFsdWUgPT09IHVuZGVmaW5lZCB8fCB2YWx1ZSA9PT0gbnVsbCB8fCB2YWx1ZSA9PT0gXCJcIikgY29udGludWU7XG4gICAgZm9yIChjb25zdCBvbmUgb2YgQXJyYXkuaXNBcnJheSh2YWx1ZSkgPyB2YWx1ZSA6IFt2YWx1ZV0pIHdvcmRzLmFwcGVuZChuYW1lLCBTdHJpbmcob25lKSk7XG4gIH1cbiAgY29uc3QgdGV4dCA9IHdvcmRzLnRvU3RyaW5nKCk7XG4gIHJldHVybiB0ZXh0ID8gYCR7cGF0aH0/JHt0ZXh0fWAgOiBwYXRoO1xufVxuXG5hc3luYyBmdW5jdGlvbiBleGNoYW5nZShtZXRob2Q6IHN0cmluZywgcGF0aDogc3RyaW5nLCBhc2tpbmc6IEFza2luZyk6IFByb21pc2U8UmVzcG9uc2U+IHtcbiAgY29uc3QgaGVhZGVyczogUmVjb3JkPHN0cmluZywgc3RyaW5nPiA9IHsgQWNjZXB0OiBcImFwcGxpY2F0aW9uL2pzb25cIiB9O1xuICBpZiAoYXNraW5nLmJvZHkgIT09IHVuZGVmaW5lZCkgaGVhZGVyc1tcIkNvbnRlbnQtVHlwZVwiXSA9IFwiYXBwbGljYXRpb24vanNvblwiO1xuICBpZiAoYXNraW5nLmlmTWF0Y2gpIGhlYWRlcnNbXCJJZi1NYXRjaFwiXSA9IGFza2luZy5pZk1hdGNoO1xuICBpZiAoYXNraW5nLmlkZW1wb3RlbmN5S2V5KSBoZWFkZXJzW1wiSWRlbXBvdGVuY3ktS2V5XCJdID0gYXNraW5nLmlkZW1wb3RlbmN5S2V5O1xuICBpZiAobWV0aG9kICE9PSBcIkdFVFwiICYmIG1lLnZhbHVlPy5jc3JmX3Rva2VuKSBoZWFkZXJzW1wiWC1DU1JGLVRva2VuXCJdID0gbWUudmFsdWUuY3NyZl90b2tlbjtcbiAgY29uc3Qgc2xvdyA9IEFib3J0U2lnbmFsLnRpbWVvdXQoUEFUSUVOQ0VfTVMpO1xuICBjb25zdCByZXF1ZXN0OiBSZXF1ZXN0SW5pdCA9IHsgbWV0aG9kLCBoZWFkZXJzLCBjcmVkZW50aWFsczogXCJzYW1lLW9yaWdpblwiLCBzaWduYWw6IHNsb3cgfTtcbiAgaWYgKGFza2luZy5ib2R5ICE9PSB1bmRlZmluZWQpIHJlcXVlc3QuYm9keSA9IEpTT04uc3RyaW5naWZ5KGFza2luZy5ib2R5KTtcbiAgY29uc3Qgc3RvcCA9IG5ldyBBYm9ydENvbnRyb2xsZXIoKTtcbiAgYXNraW5nLnNpZ25hbD8uYWRkRXZlbnRMaXN0ZW5lcihcImFib3J0XCIsICgpID0+IHN0b3AuYWJvcnQoKSk7XG4gIHNsb3cuYWRkRXZlbnRMaXN0ZW5lcihcImFib3J0XCIsICgpID0+IHN0b3AuYWJvcnQoKSk7XG4gIGlmIChhc2tpbmcuc2lnbmFsPy5hYm9ydGVkKSBzdG9wLmFib3J0KCk7XG4gIHJlcXVlc3Quc2lnbmFsID0gc3RvcC5zaWduYWw7XG4gIHRyeSB7XG4gICAgcmV0dXJuIGF3YWl0IGZldGNoKGFkZHJlc3MocGF0aCwgYXNraW5nLnF1ZXJ5KSwgcmVxdWVzdCk7XG4gIH0gY2F0Y2ggKGVycm9yKSB7XG4gICAgaWYgKGFza2luZy5zaWduYWw/LmFib3J0ZWQpIHRocm93IGVycm9yO1xuICAgIHRocm93IG5ldyBQcm9ibGVtKDAsIFwiYXdheVwiLCB0LmFwaS5hd2F5KTtcbiAgfVxufVxuXG5hc3luYyBmdW5jdGlvbiByZWZ1c2FsKHJlc3BvbnNlOiBSZXNwb25zZSk6IFByb21pc2U8UHJvYmxlbT4ge1xuICBjb25zdCByZXRyeSA9IE51bWJlcihyZXNwb25zZS5oZWFkZXJzLmdldChcIlJldHJ5LUFmdGVyXCIpKSB8fCB1bmRlZmluZWQ7XG4gIGNvbnN0IHRleHQgPSBhd2FpdCByZXNwb25zZS50ZXh0KCk7XG4gIHRyeSB7XG4gICAgY29uc3Qgc2FpZCA9IEpTT04ucGFyc2UodGV4dCk7XG4gICAgY29uc3Qga2luZCA9XG4gICAgICBTdHJpbmcoc2FpZC50eXBlID8/IFwiXCIpXG4gICAgICAgIC5zcGxpdChcIjpcIilcbiAgICAgICAgLnBvcCgpIHx8IFwiZmFpbGVkXCI7XG4gICAgY29uc3QgbWVzc2FnZSA9IHNhaWQuZGV0YWlsIHx8IHNhaWQudGl0bGUgfHwgc2FpZC5lcnJvciB8fCB0LmFwaS5zdGF0dXMocmVzcG9uc2Uuc3RhdHVzKTtcbiAgICByZXR1cm4gbmV3IFByb2JsZW0ocmVzcG9uc2Uuc3RhdHVzLCBraW5kLCBTdHJpbmcobWVzc2FnZSksIHNhaWQuZXJyb3JzID8/IFtdLCByZXRyeSk7XG4gIH0gY2F0Y2gge1xuICAgIHJldHVybiBuZXcgUHJvYmxlbShyZXNwb25zZS5zdGF0dXMsIFwiZmFpbGVkXCIsIHQuYXBpLnN0YXR1cyhyZXNwb25zZS5zdGF0dXMpLCBbXSwgcmV0cnkpO1xuICB9XG59XG5cbi8qKiBPbmUgcmVxdWVzdC4gVGhyb3dzIGEgYFByb2JsZW1gIHdoZW4gaXQgaXMgcmVmdXNlZCwgYW5kIHRoZSBhYm9ydCB3aGVuIGl0IHdhcyBjYWxsZWQgb2ZmLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIGFzayhtZXRob2Q6IHN0cmluZywgcGF0aDogc3RyaW5nLCBhc2tpbmc6IEFza2luZyA9IHt9KTogUHJvbWlzZTxSZXNwb25zZT4ge1xuICBsZXQgcmVzcG9uc2UgPSBhd2FpdCBleGNoYW5nZShtZXRob2QsIHBhdGgsIGFza2luZyk7XG4gIHdoaWxlIChyZXNwb25zZS5zdGF0dXMgPT09IDQwMSAmJiAhYXNraW5nLnF1aWV0ICYmIG1lLnZhbHVlKSB7XG4gICAgaWYgKCEoYXdhaXQgd2FpdEZvclNpZ25JbigpKSkgdGhyb3cgYXdhaXQgcmVmdXNhbChyZXNwb25zZSk7XG4gICAgcmVzcG9uc2UgPSBhd2FpdCBleGNoYW5nZShtZXRob2QsIHBhdGgsIGFza2luZyk7XG4gIH1cbiAgaWYgKCFyZXNwb25zZS5vaykgdGhyb3cgYXdhaXQgcmVmdXNhbChyZXNwb25zZSk7XG4gIHJldHVybiByZXNwb25zZTtcbn1cblxuLyoqIFJlYWRzIEpTT04uICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gZ2V0PFQ+KFxuICBwYXRoOiBzdHJpbmcsXG4gIHF1ZXJ5PzogQXNraW5nW1wicXVlcnlcIl0sXG4gIHN0b3A/OiBBYm9ydFNpZ25hbCxcbik6IFByb21pc2U8VD4ge1xuICBjb25zdCBhc2tpbmc6IEFza2luZyA9IHt9O1xuICBpZiAocXVlcnkpIGFza2luZy5xdWVyeSA9IHF1ZXJ5O1xuICBpZiAoc3RvcCkgYXNraW5nLnNpZ25hbCA9IHN0b3A7XG4gIHJldHVybiAoYXdhaXQgYXNrKFwiR0VUXCIsIHBhdGgsIGFza2luZykpLmpzb24oKTtcbn1cblxuLyoqIFJlYWRzIEpTT04gd2l0aCB0aGUgRVRhZyB0aGF0IGEgY2hhbmdlIG9mIGl0IG5lZWRzLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIGdldFRhZ2dlZDxUPihwYXRoOiBzdHJpbmcpOiBQcm9taXNlPHsgdmFsdWU6IFQ7IHRhZzogc3RyaW5nIHwgdW5kZWZpbmVkIH0+IHtcbiAgY29uc3QgcmVzcG9uc2UgPSBhd2FpdCBhc2soXCJHRVRcIiwgcGF0aCk7XG4gIHJldHVybiB7IHZhbHVlOiBhd2FpdCByZXNwb25zZS5qc29uKCksIHRhZzogcmVzcG9uc2UuaGVhZGVycy5nZXQoXCJFVGFnXCIpID8/IHVuZGVmaW5lZCB9O1xufVxuXG4vKiogQ2hhbmdlcyBzb21ldGhpbmc7IHRoZSBhbnN3ZXIncyBKU09OLCB1bmRlZmluZWQgd2hlcmUgdGhlcmUgaXMgbm9uZS4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBzZW5kPFQ+KFxuICBtZXRob2Q6IFwiUE9TVFwiIHwgXCJQVVRcIiB8IFwiUEFUQ0hcIiB8IFwiREVMRVRFXCIsXG4gIHBhdGg6IHN0cmluZyxcbiAgYm9keT86IHVua25vd24sXG4gIGFza2luZzogQXNraW5nID0ge30sXG4pOiBQcm9taXNlPFQ+IHtcbiAgY29uc3QgcmVzcG9uc2UgPSBhd2FpdCBhc2sobWV0aG9kLCBwYXRoLCBib2R5ID09PSB1bmRlZmluZWQgPyBhc2tpbmcgOiB7IC4uLmFza2luZywgYm9keSB9KTtcbiAgY29uc3QgdGV4dCA9IGF3YWl0IHJlc3BvbnNlLnRleHQoKTtcbiAgcmV0dXJuICh0ZXh0ID8gSlNPTi5wYXJzZSh0ZXh0KSA6IHVuZGVmaW5lZCkgYXMgVDtcbn1cblxuLyoqIEEgcGFnZSBvZiBhIGxpc3Qgb2YgYC9hcGkvdjJgLiAqL1xuZXhwb3J0IGludGVyZmFjZSBQYWdlPFQ+IHtcbiAgaXRlbXM6IFRbXTtcbiAgbmV4dDogc3RyaW5nIHwgbnVsbDtcbiAgdG90YWw/OiBudW1iZXIgfCBudWxsO1xufVxuXG4vKiogQWxsIHBhZ2VzIG9mIGEgbGlzdCwgYSB0aG91c2FuZCByb3dzIGF0IGEgdGltZS4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBhbGw8VD4ocGF0aDogc3RyaW5nLCBxdWVyeTogQXNraW5nW1wicXVlcnlcIl0gPSB7fSk6IFByb21pc2U8VFtdPiB7XG4gIGNvbnN0IHJvd3M6IFRbXSA9IFtdO1xuICBsZXQgY3Vyc29yOiBzdHJpbmcgfCBudWxsID0gbnVsbDtcbiAgZG8ge1xuICAgIGNvbnN0IHBhZ2U6IFBhZ2U8VD4gPSBhd2FpdCBnZXQocGF0aCwgeyAuLi5xdWVyeSwgbGltaXQ6IDEwMDAsIGN1cnNvciB9KTtcbiAgICByb3dzLnB1c2goLi4ucGFnZS5pdGVtcyk7XG4gICAgY3Vyc29yID0gcGFnZS5uZXh0O1xuICB9IHdoaWxlIChjdXJzb3IpO1xuICByZXR1cm4gcm93cztcbn1cblxuLyoqIEEga2V5IG9mIGEgY3JlYXRpb24sIHNvIHRoYXQgaXQgY2FuIGJlIHNlbnQgYWdhaW47IGdvb2Qgb24gcGxhaW4gSFRUUCwgdG9vLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIG5ld0tleSgpOiBzdHJpbmcge1xuICBjb25zdCBieXRlcyA9IGNyeXB0by5nZXRSYW5kb21WYWx1ZXMobmV3IFVpbnQ4QXJyYXkoMTYpKTtcbiAgcmV0dXJuIFsuLi5ieXRlc10ubWFwKChieXRlKSA9PiBieXRlLnRvU3RyaW5nKDE2KS5wYWRTdGFydCgyLCBcIjBcIikpLmpvaW4oXCJcIik7XG59XG4iLCAiY29uc3QgRU5DT0RFRF9FTlRJVElFUyA9IC9bXCImPF0vO1xuXG4vKiogQHBhcmFtIHtzdHJpbmd9IHN0ciAqL1xuZXhwb3J0IGZ1bmN0aW9uIGVuY29kZUVudGl0aWVzKHN0cikge1xuXHQvLyBTa2lwIGFsbCB3b3JrIGZvciBzdHJpbmdzIHdpdGggbm8gZW50aXRpZXMgbmVlZGluZyBlbmNvZGluZzpcblx0aWYgKCFzdHIubGVuZ3RoIHx8ICFFTkNPREVEX0VOVElUSUVTLnRlc3Qoc3RyKSkgcmV0dXJuIHN0cjtcblxuXHRsZXQgbGFzdCA9IDAsXG5cdFx0aSA9IDAsXG5cdFx0b3V0ID0gJycsXG5cdFx0Y2ggPSAnJztcblxuXHQvLyBTZWVrIGZvcndhcmQgaW4gc3RyIHVudGlsIHRoZSBuZXh0IGVudGl0eSBjaGFyOlxuXHRmb3IgKDsgaSA8IHN0ci5sZW5ndGg7IGkrKykge1xuXHRcdHN3aXRjaCAoc3RyLmNoYXJDb2RlQXQoaSkpIHtcblx0XHRcdGNhc2UgMzQ6XG5cdFx0XHRcdGNoID0gJyZxdW90Oyc7XG5cdFx0XHRcdGJyZWFrO1xuXHRcdFx0Y2FzZSAzODpcblx0XHRcdFx0Y2ggPSAnJmFtcDsnO1xuXHRcdFx0XHRicmVhaztcblx0XHRcdGNhc2UgNjA6XG5cdFx0XHRcdGNoID0gJyZsdDsnO1xuXHRcdFx0XHRicmVhaztcblx0XHRcdGRlZmF1bHQ6XG5cdFx0XHRcdGNvbnRpbnVlO1xuXHRcdH1cblx0XHQvLyBBcHBlbmQgc2tpcHBlZC9idWZmZXJlZCBjaGFyYWN0ZXJzIGFuZCB0aGUgZW5jb2RlZCBlbnRpdHk6XG5cdFx0aWYgKGkgIT0gbGFzdCkgb3V0ICs9IHN0ci5zbGljZShsYXN0LCBpKTtcblx0XHRvdXQgKz0gY2g7XG5cdFx0Ly8gU3RhcnQgdGhlIG5leHQgc2Vlay9idWZmZXIgYWZ0ZXIgdGhlIGVudGl0eSdzIG9mZnNldDpcblx0XHRsYXN0ID0gaSArIDE7XG5cdH1cblx0aWYgKGkgIT0gbGFzdCkgb3V0ICs9IHN0ci5zbGljZShsYXN0LCBpKTtcblx0cmV0dXJuIG91dDtcbn1cbiIsICIvLyBWbm9kZS5fZmxhZ3Ncbi8qKiBOb3JtYWwgaHlkcmF0aW9uIHRoYXQgYXR0YWNoZXMgdG8gYSBET00gdHJlZSBidXQgZG9lcyBub3QgZGlmZiBpdC4gKi9cbmV4cG9ydCBjb25zdCBNT0RFX0hZRFJBVEUgPSAxIDw8IDU7XG4vKiogU2lnbmlmaWVzIHRoaXMgVk5vZGUgc3VzcGVuZGVkIG9uIHRoZSBwcmV2aW91cyByZW5kZXIgKi9cbmV4cG9ydCBjb25zdCBNT0RFX1NVU1BFTkRFRCA9IDEgPDwgNztcbi8qKiBJbmRpY2F0ZXMgdGhhdCB0aGlzIG5vZGUgbmVlZHMgdG8gYmUgaW5zZXJ0ZWQgd2hpbGUgcGF0Y2hpbmcgY2hpbGRyZW4gKi9cbmV4cG9ydCBjb25zdCBJTlNFUlRfVk5PREUgPSAxIDw8IDI7XG4vKiogSW5kaWNhdGVzIGEgVk5vZGUgaGFzIGJlZW4gbWF0Y2hlZCB3aXRoIGFub3RoZXIgVk5vZGUgaW4gdGhlIGRpZmYgKi9cbmV4cG9ydCBjb25zdCBNQVRDSEVEID0gMSA8PCAxO1xuLyoqIFRoZSB2bm9kZSdzIHJlZiB3YXMgZGV0YWNoZWQgd2hpbGUgaXRzIHN1YnRyZWUgd2FzIHBhcmtlZCBieSBTdXNwZW5zZSAqL1xuZXhwb3J0IGNvbnN0IFJFRl9ERVRBQ0hFRCA9IDEgPDwgMztcblxuLy8gY29tcG9uZW50Ll9iaXRzXG4vKiogQ29tcG9uZW50IGlzIHByb2Nlc3NpbmcgYW4gZXhjZXB0aW9uICovXG5leHBvcnQgY29uc3QgQ09NUE9ORU5UX1BST0NFU1NJTkdfRVhDRVBUSU9OID0gMSA8PCAwO1xuLyoqIENvbXBvbmVudCBoYXMgYSBwZW5kaW5nIGVycm9yICovXG5leHBvcnQgY29uc3QgQ09NUE9ORU5UX1BFTkRJTkdfRVJST1IgPSAxIDw8IDE7XG4vKiogQ29tcG9uZW50IHNob3VsZCBmb3JjZSB1cGRhdGUgKHNraXAgc2hvdWxkQ29tcG9uZW50VXBkYXRlKSAqL1xuZXhwb3J0IGNvbnN0IENPTVBPTkVOVF9GT1JDRSA9IDEgPDwgMjtcbi8qKiBDb21wb25lbnQgaXMgcXVldWVkIGZvciB1cGRhdGUgKi9cbmV4cG9ydCBjb25zdCBDT01QT05FTlRfRElSVFkgPSAxIDw8IDM7XG5cbi8qKiBSZXNldCBhbGwgbW9kZSBmbGFncyAqL1xuZXhwb3J0IGNvbnN0IFJFU0VUX01PREUgPSB+KE1PREVfSFlEUkFURSB8IE1PREVfU1VTUEVOREVEKTtcblxuZXhwb3J0IGNvbnN0IFNWR19OQU1FU1BBQ0UgPSAnaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmcnO1xuZXhwb3J0IGNvbnN0IFhIVE1MX05BTUVTUEFDRSA9ICdodHRwOi8vd3d3LnczLm9yZy8xOTk5L3hodG1sJztcbmV4cG9ydCBjb25zdCBNQVRIX05BTUVTUEFDRSA9ICdodHRwOi8vd3d3LnczLm9yZy8xOTk4L01hdGgvTWF0aE1MJztcblxuZXhwb3J0IGNvbnN0IE5VTEwgPSBudWxsO1xuZXhwb3J0IGNvbnN0IFVOREVGSU5FRCA9IHVuZGVmaW5lZDtcbmV4cG9ydCBjb25zdCBWTk9ERV9NQVJLRVIgPSBTeW1ib2wuZm9yKCdwdicpO1xuZXhwb3J0IGNvbnN0IEVNUFRZX09CSiA9IC8qKiBAdHlwZSB7YW55fSAqLyAoe30pO1xuZXhwb3J0IGNvbnN0IEVNUFRZX0FSUiA9IFtdO1xuXG5leHBvcnQgY29uc3QgTUFUSE1MX1RPS0VOX0VMRU1FTlRTID0gL15tKGl8bnxvfHN8dGV4dHxzcGFjZSkkLztcblxuLyoqIE1hdGNoZWQgbmV3IHZub2RlIGVsaWdpYmxlIGZvciB0aGUgbG9uZ2VzdCBpbmNyZWFzaW5nIHN1YnNlcXVlbmNlLiAqL1xuZXhwb3J0IGNvbnN0IExJU19DQU5ESURBVEUgPSAxIDw8IDQ7XG4iLCAiaW1wb3J0IHsgb3B0aW9ucywgRnJhZ21lbnQgfSBmcm9tICdwcmVhY3QnO1xuaW1wb3J0IHsgZW5jb2RlRW50aXRpZXMgfSBmcm9tICcuL3V0aWxzJztcbmltcG9ydCB7IFZOT0RFX01BUktFUiB9IGZyb20gJy4uLy4uL3NyYy9jb25zdGFudHMnO1xuXG5sZXQgdm5vZGVJZCA9IDA7XG5cbmNvbnN0IGlzQXJyYXkgPSBBcnJheS5pc0FycmF5O1xuXG4vKipcbiAqIEBmaWxlb3ZlcnZpZXdcbiAqIFRoaXMgZmlsZSBleHBvcnRzIHZhcmlvdXMgbWV0aG9kcyB0aGF0IGltcGxlbWVudCBCYWJlbCdzIFwiYXV0b21hdGljXCIgSlNYIHJ1bnRpbWUgQVBJOlxuICogLSBqc3godHlwZSwgcHJvcHMsIGtleSlcbiAqIC0ganN4cyh0eXBlLCBwcm9wcywga2V5KVxuICogLSBqc3hERVYodHlwZSwgcHJvcHMsIGtleSwgX19zb3VyY2UsIF9fc2VsZilcbiAqXG4gKiBUaGUgaW1wbGVtZW50YXRpb24gb2YgY3JlYXRlVk5vZGUgaGVyZSBpcyBvcHRpbWl6ZWQgZm9yIHBlcmZvcm1hbmNlLlxuICogQmVuY2htYXJrczogaHR0cHM6Ly9lc2JlbmNoLmNvbS9iZW5jaC81ZjZiNTRhMGI0NjMyMTAwYTdkY2QyYjNcbiAqL1xuXG4vKipcbiAqIEpTWC5FbGVtZW50IGZhY3RvcnkgdXNlZCBieSBCYWJlbCdzIHtydW50aW1lOlwiYXV0b21hdGljXCJ9IEpTWCB0cmFuc2Zvcm1cbiAqIEBwYXJhbSB7aW1wb3J0KCcuLi8uLi9zcmMvaW50ZXJuYWwnKS5WTm9kZVsndHlwZSddfSB0eXBlXG4gKiBAcGFyYW0ge2ltcG9ydCgncHJlYWN0JykuVk5vZGVbJ3Byb3BzJ119IHByb3BzXG4gKiBAcGFyYW0ge2ltcG9ydCgncHJlYWN0JykuVk5vZGVbJ2tleSddfSBba2V5XVxuICogQHBhcmFtIHt1bmtub3dufSBbaXNTdGF0aWNDaGlsZHJlbl1cbiAqIEBwYXJhbSB7dW5rbm93bn0gW19fc291cmNlXVxuICogQHBhcmFtIHt1bmtub3dufSBbX19zZWxmXVxuICovXG5mdW5jdGlvbiBjcmVhdGVWTm9kZSh0eXBlLCBwcm9wcywga2V5LCBpc1N0YXRpY0NoaWxkcmVuLCBfX3NvdXJjZSwgX19zZWxmKSB7XG5cdGlmICghcHJvcHMpIHByb3BzID0ge307XG5cdC8vIFdlJ2xsIHdhbnQgdG8gcHJlc2VydmUgYHJlZmAgaW4gcHJvcHMgdG8gZ2V0IHJpZCBvZiB0aGUgbmVlZCBmb3Jcblx0Ly8gZm9yd2FyZFJlZiBjb21wb25lbnRzIGluIHRoZSBmdXR1cmUsIGJ1dCB0aGF0IHNob3VsZCBoYXBwZW4gdmlhXG5cdC8vIGEgc2VwYXJhdGUgUFIuXG5cdGxldCBub3JtYWxpemVkUHJvcHMgPSBwcm9wcyxcblx0XHRyZWYsXG5cdFx0aTtcblxuXHRpZiAoJ3JlZicgaW4gbm9ybWFsaXplZFByb3BzICYmIHR5cGVvZiB0eXBlICE9ICdmdW5jdGlvbicpIHtcblx0XHRub3JtYWxpemVkUHJvcHMgPSB7fTtcblx0XHRmb3IgKGkgaW4gcHJvcHMpIHtcblx0XHRcdGlmIChpID09ICdyZWYnKSB7XG5cdFx0XHRcdHJlZiA9IHByb3BzW2ldO1xuXHRcdFx0fSBlbHNlIHtcblx0XHRcdFx0bm9ybWFsaXplZFByb3BzW2ldID0gcHJvcHNbaV07XG5cdFx0XHR9XG5cdFx0fVxuXHR9XG5cblx0LyoqIEB0eXBlIHtpbXBvcnQoJy4uLy4uL3NyYy9pbnRlcm5hbCcpLlZOb2RlICYgeyBfX3NvdXJjZT86IGFueTsgX19zZWxmPzogYW55IH19ICovXG5cdGNvbnN0IHZub2RlID0ge1xuXHRcdHR5cGUsXG5cdFx0cHJvcHM6IG5vcm1hbGl6ZWRQcm9wcyxcblx0XHRrZXksXG5cdFx0cmVmLFxuXHRcdF9jaGlsZHJlbjogbnVsbCxcblx0XHRfcGFyZW50OiBudWxsLFxuXHRcdF9kZXB0aDogMCxcblx0XHRfZG9tOiBudWxsLFxuXHRcdF9jb21wb25lbnQ6IG51bGwsXG5cdFx0Y29uc3RydWN0b3I6IFZOT0RFX01BUktFUixcblx0XHRfb3JpZ2luYWw6IC0tdm5vZGVJZCxcblx0XHRfaW5kZXg6IC0xLFxuXHRcdF9mbGFnczogMFxuXHR9O1xuXG5cdGlmIChfX3NvdXJjZSB8fCBfX3NlbGYpIHtcblx0XHR2bm9kZS5fX3NvdXJjZSA9IF9fc291cmNlO1xuXHRcdHZub2RlLl9fc2VsZiA9IF9fc2VsZjtcblx0fVxuXG5cdGlmIChvcHRpb25zLnZub2RlKSBvcHRpb25zLnZub2RlKHZub2RlKTtcblx0cmV0dXJuIHZub2RlO1xufVxuXG4vKipcbiAqIENyZWF0ZSBhIHRlbXBsYXRlIHZub2RlLiBUaGlzIGZ1bmN0aW9uIGlzIG5vdCBleHBlY3RlZCB0byBiZVxuICogdXNlZCBkaXJlY3RseSwgYnV0IHJhdGhlciB0aHJvdWdoIGEgcHJlY29tcGlsZSBKU1ggdHJhbnNmb3JtXG4gKiBAcGFyYW0ge3N0cmluZ1tdfSB0ZW1wbGF0ZXNcbiAqIEBwYXJhbSAge0FycmF5PHN0cmluZyB8IG51bGwgfCBpbXBvcnQoJ3ByZWFjdCcpLlZOb2RlPn0gZXhwcnNcbiAqIEByZXR1cm5zIHtpbXBvcnQoJ3ByZWFjdCcpLlZOb2RlfVxuICovXG5mdW5jdGlvbiBqc3hUZW1wbGF0ZSh0ZW1wbGF0ZXMsIC4uLmV4cHJzKSB7XG5cdGNvbnN0IHZub2RlID0gY3JlYXRlVk5vZGUoRnJhZ21lbnQsIHsgdHBsOiB0ZW1wbGF0ZXMsIGV4cHJzIH0pO1xuXHQvLyBCeXBhc3MgcmVuZGVyIHRvIHN0cmluZyB0b3AgbGV2ZWwgRnJhZ21lbnQgb3B0aW1pemF0aW9uXG5cdC8vIEB0cy1pZ25vcmVcblx0dm5vZGUua2V5ID0gdm5vZGUuX3Zub2RlO1xuXHRyZXR1cm4gdm5vZGU7XG59XG5cbmNvbnN0IEpTX1RPX0NTUyA9IHt9O1xuY29uc3QgQ1NTX1JFR0VYID0gL1tBLVpdL2c7XG5cbi8qKlxuICogVW53cmFwIHBvdGVudGlhbCBzaWduYWxzLlxuICogQHBhcmFtIHsqfSB2YWx1ZVxuICogQHJldHVybnMgeyp9XG4gKi9cbmZ1bmN0aW9uIG5vcm1hbGl6ZUF0dHJWYWx1ZSh2YWx1ZSkge1xuXHRyZXR1cm4gdmFsdWUgIT0gbnVsbCAmJlxuXHRcdHR5cGVvZiB2YWx1ZSA9PSAnb2JqZWN0JyAmJlxuXHRcdHR5cGVvZiB2YWx1ZS52YWx1ZU9mID09ICdmdW5jdGlvbidcblx0XHQ/IHZhbHVlLnZhbHVlT2YoKVxuXHRcdDogdmFsdWU7XG59XG5cbi8qKlxuICogU2VyaWFsaXplIGFuIEhUTUwgYXR0cmlidXRlIHRvIGEgc3RyaW5nLiBUaGlzIGZ1bmN0aW9uIGlzIG5vdFxuICogZXhwZWN0ZWQgdG8gYmUgdXNlZCBkaXJlY3RseSwgYnV0IHJhdGhlciB0aHJvdWdoIGEgcHJlY29tcGlsZVxuICogSlNYIHRyYW5zZm9ybVxuICogQHBhcmFtIHtzdHJpbmd9IG5hbWUgVGhlIGF0dHJpYnV0ZSBuYW1lXG4gKiBAcGFyYW0geyp9IHZhbHVlIFRoZSBhdHRyaWJ1dGUgdmFsdWVcbiAqIEByZXR1cm5zIHtzdHJpbmd9XG4gKi9cbmZ1bmN0aW9uIGpzeEF0dHIobmFtZSwgdmFsdWUpIHtcblx0aWYgKG9wdGlvbnMuYXR0cikge1xuXHRcdGNvbnN0IHJlc3VsdCA9IG9wdGlvbnMuYXR0cihuYW1lLCB2YWx1ZSk7XG5cdFx0aWYgKHR5cGVvZiByZXN1bHQgPT0gJ3N0cmluZycpIHJldHVybiByZXN1bHQ7XG5cdH1cblxuXHR2YWx1ZSA9IG5vcm1hbGl6ZUF0dHJWYWx1ZSh2YWx1ZSk7XG5cblx0aWYgKG5hbWUgPT0gJ3JlZicgfHwgbmFtZSA9PSAna2V5JykgcmV0dXJuICcnO1xuXHRpZiAobmFtZSA9PSAnc3R5bGUnICYmIHR5cGVvZiB2YWx1ZSA9PSAnb2JqZWN0Jykge1xuXHRcdGxldCBzdHIgPSAnJztcblx0XHRmb3IgKGxldCBwcm9wIGluIHZhbHVlKSB7XG5cdFx0XHRsZXQgdmFsID0gdmFsdWVbcHJvcF07XG5cdFx0XHRpZiAodmFsICE9IG51bGwgJiYgdmFsICE9PSAnJykge1xuXHRcdFx0XHRjb25zdCBuYW1lID1cblx0XHRcdFx0XHRwcm9wWzBdID09ICctJ1xuXHRcdFx0XHRcdFx0PyBwcm9wXG5cdFx0XHRcdFx0XHQ6IEpTX1RPX0NTU1twcm9wXSB8fFxuXHRcdFx0XHRcdFx0XHQoSlNfVE9fQ1NTW3Byb3BdID0gcHJvcC5yZXBsYWNlKENTU19SRUdFWCwgJy0kJicpLnRvTG93ZXJDYXNlKCkpO1xuXG5cdFx0XHRcdHN0ciA9IHN0ciArIG5hbWUgKyAnOicgKyB2YWwgKyAnOyc7XG5cdFx0XHR9XG5cdFx0fVxuXHRcdHJldHVybiBuYW1lICsgJz1cIicgKyBlbmNvZGVFbnRpdGllcyhzdHIpICsgJ1wiJztcblx0fVxuXG5cdGlmIChcblx0XHR2YWx1ZSA9PSBudWxsIHx8XG5cdFx0dmFsdWUgPT09IGZhbHNlIHx8XG5cdFx0dHlwZW9mIHZhbHVlID09ICdmdW5jdGlvbicgfHxcblx0XHR0eXBlb2YgdmFsdWUgPT0gJ29iamVjdCdcblx0KSB7XG5cdFx0cmV0dXJuICcnO1xuXHR9IGVsc2UgaWYgKHZhbHVlID09PSB0cnVlKSByZXR1cm4gbmFtZTtcblxuXHRyZXR1cm4gbmFtZSArICc9XCInICsgZW5jb2RlRW50aXRpZXMoJycgKyB2YWx1ZSkgKyAnXCInO1xufVxuXG4vKipcbiAqIEVzY2FwZSBhIGR5bmFtaWMgY2hpbGQgcGFzc2VkIHRvIGBqc3hUZW1wbGF0ZWAuIFRoaXMgZnVuY3Rpb25cbiAqIGlzIG5vdCBleHBlY3RlZCB0byBiZSB1c2VkIGRpcmVjdGx5LCBidXQgcmF0aGVyIHRocm91Z2ggYVxuICogcHJlY29tcGlsZSBKU1ggdHJhbnNmb3JtXG4gKiBAcGFyYW0geyp9IHZhbHVlXG4gKiBAcmV0dXJucyB7c3RyaW5nIHwgbnVsbCB8IGltcG9ydCgncHJlYWN0JykuVk5vZGUgfCBBcnJheTxzdHJpbmcgfCBudWxsIHwgaW1wb3J0KCdwcmVhY3QnKS5WTm9kZT59XG4gKi9cbmZ1bmN0aW9uIGpzeEVzY2FwZSh2YWx1ZSkge1xuXHRpZiAoXG5cdFx0dmFsdWUgPT0gbnVsbCB8fFxuXHRcdHR5cGVvZiB2YWx1ZSA9PSAnYm9vbGVhbicgfHxcblx0XHR0eXBlb2YgdmFsdWUgPT0gJ2Z1bmN0aW9uJ1xuXHQpIHtcblx0XHRyZXR1cm4gbnVsbDtcblx0fVxuXG5cdGlmICh0eXBlb2YgdmFsdWUgPT0gJ29iamVjdCcpIHtcblx0XHQvLyBDaGVjayBmb3IgVk5vZGVcblx0XHRpZiAodmFsdWUuY29uc3RydWN0b3IgPT09IFZOT0RFX01BUktFUikgcmV0dXJuIHZhbHVlO1xuXG5cdFx0aWYgKGlzQXJyYXkodmFsdWUpKSB7XG5cdFx0XHRmb3IgKGxldCBpID0gMDsgaSA8IHZhbHVlLmxlbmd0aDsgaSsrKSB7XG5cdFx0XHRcdHZhbHVlW2ldID0ganN4RXNjYXBlKHZhbHVlW2ldKTtcblx0XHRcdH1cblx0XHRcdHJldHVybiB2YWx1ZTtcblx0XHR9XG5cdH1cblxuXHRyZXR1cm4gZW5jb2RlRW50aXRpZXMoJycgKyB2YWx1ZSk7XG59XG5cbmV4cG9ydCB7XG5cdGNyZWF0ZVZOb2RlIGFzIGpzeCxcblx0Y3JlYXRlVk5vZGUgYXMganN4cyxcblx0Y3JlYXRlVk5vZGUgYXMganN4REVWLFxuXHRGcmFnbWVudCxcblx0Ly8gcHJlY29tcGlsZWQgSlNYIHRyYW5zZm9ybVxuXHRqc3hUZW1wbGF0ZSxcblx0anN4QXR0cixcblx0anN4RXNjYXBlXG59O1xuIiwgIi8vIEljb25zIGRyYXduIGZvciB0aGlzIGFwcGxpY2F0aW9uOiBwYXRocyBpbiBhIHNxdWFyZSBvZiAxNi5cblxuY29uc3QgUEFUSFMgPSB7XG4gIGFkZDogXCJNOCAzdjEwTTMgOGgxMFwiLFxuICBhcnJvd0Rvd246IFwiTTggM3YxMG0tNC00IDQgNCA0LTRcIixcbiAgYXJyb3dVcDogXCJNOCAxM1YzTTQgN2w0LTQgNCA0XCIsXG4gIGJhY2s6IFwiTTEwIDMgNSA4bDUgNVwiLFxuICBiZWxsOiBcIk00IDExaDhsLTEtMlY3YTMgMyAwIDAgMC02IDB2MnpNNyAxM2gyXCIsXG4gIGNhbWVyYTogXCJNMiA1aDNsMS0yaDRsMSAyaDN2OEgyek04IDExYTIuNSAyLjUgMCAxIDAgMC01IDIuNSAyLjUgMCAwIDAgMCA1XCIsXG4gIGNoYXJ0OiBcIk0yIDEzaDEyTTQgMTBsMy00IDIgMyA0LTZcIixcbiAgY2hlY2s6IFwibTMgOCAzLjUgNEwxMyA0XCIsXG4gIGNsb2NrOiBcIk04IDE0QTYgNiAwIDEgMCA4IDJhNiA2IDAgMCAwIDAgMTJNOCA1djNsMiAyXCIsXG4gIGNsb3NlOiBcIm00IDQgOCA4TTEyIDRsLTggOFwiLFxuICBjbG91ZDogXCJNNSAxMmg2LjVhMi41IDIuNSAwIDAgMCAuMy01QTQgNCAwIDAgMCA0LjIgOCAyIDIgMCAwIDAgNSAxMlwiLFxuICBjb21tYW5kOlxuICAgIFwiTTYgNmg0djRINnpNNiA2SDQuNUExLjUgMS41IDAgMSAxIDYgNC41MDB6TTEwIDZWNC41MDBBMS41IDEuNSAwIDEgMSAxMS41MDAgNnpNMTAgMTBoMS41MDBBMS41IDEuNSAwIDEgMSAxMCAxMS41MDB6TTYgMTB2MS41MDBBMS41MDAgMS41IDAgMSAxIDQuNTAwIDEwelwiLFxuICBjb3B5OiBcIk02IDZoN3Y3SDZ6TTMgMTBWM2g3XCIsXG4gIGRldmljZTogXCJNMiA1aDEydjZIMnpNNC41MDAgOGguMDFNNyA4aC4wMU0xMCA4aDJcIixcbiAgZG93bmxvYWQ6IFwiTTggMnY4bS0zLTMgMyAzIDMtM00zIDEzaDEwXCIsXG4gIGVkaXQ6IFwibTMgMTMgMS0zIDctNyAyIDItNyA3elwiLFxuICBleHBhbmQ6IFwiTTYgMkgydjRtOC00aDR2NE02IDE0SDJ2LTRtOCA0aDR2LTRcIixcbiAgZXllOiBcIk0xLjUwMCA4UzQgNCA4IDRzNi41MDAgNCA2LjUwMCA0UzEyIDEyIDggMTIgMS41MDAgOCAxLjUwMCA4TTggMTBhMiAyIDAgMSAwIDAtNCAyIDIgMCAwIDAgMCA0XCIsXG4gIGZpbHRlcjogXCJNMiA0aDEyTTQuNTAwIDhoN003IDEyaDJcIixcbiAgZml0OiBcIk0zIDZWM2gzbTQgMGgzdjNtMCA0djNoLTNtLTQgMEgzdi0zTTYgNmg0djRINnpcIixcbiAgZm9yd2FyZDogXCJtNiAzIDUgNS01IDVcIixcbiAgaGVscDogXCJNOCAxNEE2IDYgMCAxIDAgOCAyYTYgNiAwIDAgMCAwIDEyTTYuNTAwIDYuNTAwYTEuNTAwIDEuNTAwIDAgMSAxIDIgMS41MDBjLS41LjMtLjUuNzAwLS41IDFNOCAxMS41MDBoLjAxXCIsXG4gIGhvbWU6IFwibTIgOCA2LTUgNiA1TTQgN3Y2aDhWN1wiLFxuICBrZXk6IFwiTTYgMTAuNTAwYTMgMyAwIDEgMSAyLjUwMC00LjUwMEgxNHYyLjUwMGgtMnYySDkuNTAwbC0xLTFBMyAzIDAgMCAxIDYgMTAuNTAwTTUuNTAwIDcuNTAwaC4wMVwiLFxuICBsaW5rOiBcIk03IDkuNTAwIDkgN002IDYuNTAwIDQuNTAwIDhhMi42MDAgMi42MDAgMCAwIDAgMy43MDAgMy43MDBsMS0xTTEwIDkuNTAwIDExLjUwMCA4YTIuNjAwIDIuNjAwIDAgMCAwLTMuNzAwLTMuNzAwbC0xIDFcIixcbiAgbGlzdDogXCJNNSA0aDlNNSA4aDlNNSAxMmg5TTIgNGguMDFNMiA4aC4wMU0yIDEyaC4wMVwiLFxuICBsb2NrOiBcIk00IDdoOHY2SDR6TTUuNTAwIDdWNWEyLjUwMCAyLjUwMCAwIDAgMSA1IDB2MlwiLFxuICBtYXA6IFwiTTIgM2gxMnYxMEgyek04IDhoNHYzSDh6XCIsXG4gIG1lbnU6IFwiTTIgNGgxMk0yIDhoMTJNMiAxMmgxMlwiLFxuICBtaW51czogXCJNMyA4aDEwXCIsXG4gIG1vbmV5OiBcIk0yIDRoMTJ2OEgyek04IDEwYTIgMiAwIDEgMCAwLTQgMiAyIDAgMCAwIDAgNFwiLFxuICBtb29uOiBcIk0xMyA5LjUwMEE1LjUwMCA1LjUwMCAwIDEgMSA2LjUwMCAzYTQuNTAwIDQuNTAwIDAgMCAwIDYuNTAwIDYuNTAwXCIsXG4gIG1vcmU6IFwiTTMuNTAwIDhoLjAxTTggOGguMDFNMTIuNTAwIDhoLjAxXCIsXG4gIG1vdmU6IFwiTTggMnYxMk0yIDhoMTJNOCAyIDYuNTAwIDMuNTAwTTggMmwxLjUwMCAxLjUwME04IDE0bC0xLjUwMC0xLjUwME04IDE0bDEuNTAwLTEuNTAwTTIgOGwxLjUwMC0xLjUwME0yIDhsMS41MDAgMS41MDBNMTQgOGwtMS41MDAtMS41MDBNMTQgOGwtMS41MDAgMS41MDBcIixcbiAgcGF1c2U6IFwiTTUuNTAwIDN2MTBNMTAuNTAwIDN2MTBcIixcbiAgcGxheTogXCJNNC41MDAgM3YxMGw4LTV6XCIsXG4gIHBvd2VyOiBcIk04IDJ2Nk00LjUwMCA0LjUwMGE1IDUgMCAxIDAgNyAwXCIsXG4gIHByaW50OiBcIk00IDZWMmg4djRNNCAxMUgyVjZoMTJ2NWgtMk00IDloOHY1SDR6XCIsXG4gIHJhY2s6IFwiTTMgMmgxMHYxMkgzek0zIDZoMTBNMyAxMGgxME01IDRoLjAxTTUgOGguMDFNNSAxMmguMDFcIixcbiAgcmVmcmVzaDogXCJNMTMgOGE1IDUgMCAxIDEtMS41MDAtMy41MDBMMTMgNlYyLjUwME0xMyA2SDkuNTAwXCIsXG4gIHNhdmU6IFwiTTMgM2g4bDIgMnY4SDN6TTUuNTAwIDN2My41MDBoNFYzTTUuNTAwIDEzVjkuNTAwaDVWMTNcIixcbiAgc2VhcmNoOiBcIk03IDEyQTUgNSAwIDEgMCA3IDJhNSA1IDAgMCAwIDAgMTBNMTAuNTAwIDEwLjUwMCAxNCAxNFwiLFxuICBzZXR0aW5nczpcbiAgICBcIk04IDEwYTIgMiAwIDEgMCAwLTQgMiAyIDAgMCAwIDAgNE04IDJ2Mk04IDEydjJNMiA4aDJNMTIgOGgyTTMuODAwIDMuODAwbDEuNDAwIDEuNDAwTTEwLjgwMCAxMC44MDBsMS40MDAgMS40MDBNMy44MDAgMTIuMjAwbDEuNDAwLTEuNDAwTTEwLjgwMCA1LjIwMGwxLjQwMC0xLjQwMFwiLFxuICBzaGFyZTpcbiAgICBcIk0xMiA1LjUwMGExLjgwMCAxLjgwMCAwIDEgMCAwLTMuNjAwIDEuODAwIDEuODAwIDAgMCAwIDAgMy42MDBNNCA5LjgwMGExLjgwMCAxLjgwMCAwIDEgMCAwLTMuNjAwIDEuODAwIDEuODAwIDAgMCAwIDAgMy42MDBNMTIgMTQuMTAwYTEuODAwIDEuODAwIDAgMSAwIDAtMy42MDAgMS44MDAgMS44MDAgMCAwIDAgMCAzLjYwME01LjYwMCA3LjIwMGw0LjgwMC0yLjYwME01LjYwMCA4LjgwMGw0LjgwMCAyLjYwMFwiLFxuICBzdW46IFwiTTggMTFhMyAzIDAgMSAwIDAtNiAzIDMgMCAwIDAgMCA2TTggMXYxLjUwME04IDEzLjUwMFYxNU0xIDhoMS41MDBNMTMuNTAwIDhIMTVNMyAzbDEgMU0xMiAxMmwxIDFNMyAxM2wxLTFNMTIgNGwxLTFcIixcbiAgdGFibGU6IFwiTTIgM2gxMnYxMEgyek0yIDYuNTAwaDEyTTYgM3YxMFwiLFxuICB0YWc6IFwiTTIgOFYyaDZsNiA2LTYgNnpNNSA1aC4wMVwiLFxuICB0ZWFtOiBcIk02IDhhMi41MDAgMi41MDAgMCAxIDAgMC01IDIuNTAwIDIuNTAwIDAgMCAwIDAgNU0xLjUwMCAxMy41MDBhNC41MDAgNC41MDAgMCAwIDEgOSAwTTEwLjUwMCAzLjMwMGEyLjUwMCAyLjUwMCAwIDAgMSAwIDQuNTAwTTEyIDkuNTAwYTQuNTAwIDQuNTAwIDAgMCAxIDIuNTAwIDRcIixcbiAgdHJhc2g6IFwiTTMgNGgxME02IDRWMi41MDBoNFY0TTQuNTAwIDRsLjUgOS41MDBoNmwuNS05LjUwMFwiLFxuICB0cmVlOiBcIk0zIDNoNHYzSDN6TTkgMTBoNHYzSDl6TTUgNnY1LjUwMGg0XCIsXG4gIHVuZG86IFwiTTMgN2g3YTMgMyAwIDAgMSAwIDZIN00zIDdsMy0zTTMgN2wzIDNcIixcbiAgdXNlcjogXCJNOCA4YTIuNTAwIDIuNTAwIDAgMSAwIDAtNSAyLjUwMCAyLjUwMCAwIDAgMCAwIDVNMyAxMy41MDBhNSA1IDAgMCAxIDEwIDBcIixcbiAgd2FybmluZzogXCJNOCAyLjUwMCAxNC41MDAgMTMuNTAwaC0xM3pNOCA3djNNOCAxMS44MDBoLjAxXCIsXG4gIHpvb21JbjogXCJNNyAxMkE1IDUgMCAxIDAgNyAyYTUgNSAwIDAgMCAwIDEwTTEwLjUwMCAxMC41MDAgMTQgMTRNNSA3aDRNNyA1djRcIixcbiAgem9vbU91dDogXCJNNyAxMkE1IDUgMCAxIDAgNyAyYTUgNSAwIDAgMCAwIDEwTTEwLjUwMCAxMC41MDAgMTQgMTRNNSA3aDRcIixcbn0gYXMgY29uc3Q7XG5cbi8qKiBUaGUgbmFtZSBvZiBhbiBpY29uLiAqL1xuZXhwb3J0IHR5cGUgSWNvbk5hbWUgPSBrZXlvZiB0eXBlb2YgUEFUSFM7XG5cbi8qKiBBbiBpY29uIGJlc2lkZSB3b3Jkcywgb3IgaW4gYSBidXR0b24gdGhhdCBoYXMgYSBsYWJlbDogaXQgaXMgbmV2ZXIgcmVhZCBvdXQuICovXG5leHBvcnQgZnVuY3Rpb24gSWNvbih7IG5hbWUgfTogeyBuYW1lOiBJY29uTmFtZSB9KSB7XG4gIHJldHVybiAoXG4gICAgPHN2ZyBjbGFzcz1cImljb25cIiB2aWV3Qm94PVwiMCAwIDE2IDE2XCIgYXJpYS1oaWRkZW49XCJ0cnVlXCIgZm9jdXNhYmxlPVwiZmFsc2VcIj5cbiAgICAgIDxwYXRoIGQ9e1BBVEhTW25hbWVdfSAvPlxuICAgIDwvc3ZnPlxuICApO1xufVxuIiwgImltcG9ydCB0eXBlIHsgQ29tcG9uZW50Q2hpbGRyZW4sIEpTWCB9IGZyb20gXCJwcmVhY3RcIjtcbmltcG9ydCB7IEljb24sIHR5cGUgSWNvbk5hbWUgfSBmcm9tIFwiLi9JY29uXCI7XG5cbnR5cGUgTmF0aXZlID0gT21pdDxKU1guSW50cmluc2ljRWxlbWVudHNbXCJidXR0b25cIl0sIFwiaWNvblwiIHwgXCJsYWJlbFwiPjtcblxuLyoqIEEgYnV0dG9uIHdpdGggd29yZHM7IGBraW5kYCBzYXlzIGhvdyBtdWNoIGl0IG1hdHRlcnMuIGBidXN5YCBrZWVwcyBpdCBmcm9tIGJlaW5nIHByZXNzZWQgdHdpY2UuICovXG5leHBvcnQgZnVuY3Rpb24gQnV0dG9uKHtcbiAga2luZCxcbiAgaWNvbixcbiAgYnVzeSxcbiAgY2hpbGRyZW4sXG4gIC4uLnJlc3Rcbn06IE5hdGl2ZSAmIHtcbiAga2luZD86IFwicHJpbWFyeVwiIHwgXCJkYW5nZXJcIiB8IFwicGxhaW5cIjtcbiAgaWNvbj86IEljb25OYW1lO1xuICBidXN5PzogYm9vbGVhbjtcbiAgY2hpbGRyZW46IENvbXBvbmVudENoaWxkcmVuO1xufSkge1xuICByZXR1cm4gKFxuICAgIDxidXR0b24gdHlwZT1cImJ1dHRvblwiIHsuLi5yZXN0fSBjbGFzcz17YGJ1dHRvbiAke2tpbmQgPz8gXCJcIn1gfSBkaXNhYmxlZD17cmVzdC5kaXNhYmxlZCB8fCBidXN5fT5cbiAgICAgIHtidXN5ID8gPHNwYW4gY2xhc3M9XCJzcGlubmVyXCIgYXJpYS1oaWRkZW49XCJ0cnVlXCIgLz4gOiBpY29uICYmIDxJY29uIG5hbWU9e2ljb259IC8+fVxuICAgICAge2NoaWxkcmVufVxuICAgIDwvYnV0dG9uPlxuICApO1xufVxuXG4vKiogQSBidXR0b24gdGhhdCBpcyBhbiBpY29uOyBgbGFiZWxgIGlzIHJlYWQgb3V0IGFuZCBzaG93biB3aGVuIHRoZSBwb2ludGVyIHJlc3RzIG9uIGl0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIEljb25CdXR0b24oeyBpY29uLCBsYWJlbCwgLi4ucmVzdCB9OiBOYXRpdmUgJiB7IGljb246IEljb25OYW1lOyBsYWJlbDogc3RyaW5nIH0pIHtcbiAgcmV0dXJuIChcbiAgICA8YnV0dG9uIHR5cGU9XCJidXR0b25cIiB7Li4ucmVzdH0gY2xhc3M9XCJpY29uLWJ1dHRvblwiIGFyaWEtbGFiZWw9e2xhYmVsfSB0aXRsZT17bGFiZWx9PlxuICAgICAgPEljb24gbmFtZT17aWNvbn0gLz5cbiAgICA8L2J1dHRvbj5cbiAgKTtcbn1cblxuLyoqIEEgbGluayB0aGF0IGxvb2tzIGxpa2UgYSBidXR0b24uICovXG5leHBvcnQgZnVuY3Rpb24gQnV0dG9uTGluayh7XG4gIGhyZWYsXG4gIGtpbmQsXG4gIGljb24sXG4gIGNoaWxkcmVuLFxufToge1xuICBocmVmOiBzdHJpbmc7XG4gIGtpbmQ/OiBcInByaW1hcnlcIiB8IFwicGxhaW5cIjtcbiAgaWNvbj86IEljb25OYW1lO1xuICBjaGlsZHJlbjogQ29tcG9uZW50Q2hpbGRyZW47XG59KSB7XG4gIHJldHVybiAoXG4gICAgPGEgaHJlZj17aHJlZn0gY2xhc3M9e2BidXR0b24gJHtraW5kID8/IFwiXCJ9YH0+XG4gICAgICB7aWNvbiAmJiA8SWNvbiBuYW1lPXtpY29ufSAvPn1cbiAgICAgIHtjaGlsZHJlbn1cbiAgICA8L2E+XG4gICk7XG59XG4iLCAiaW1wb3J0IHsgc2lnbmFsIH0gZnJvbSBcIkBwcmVhY3Qvc2lnbmFsc1wiO1xuaW1wb3J0IHsgdXNlRWZmZWN0IH0gZnJvbSBcInByZWFjdC9ob29rc1wiO1xuaW1wb3J0IHsgUHJvYmxlbSB9IGZyb20gXCIuLi9hcGkvY2xpZW50XCI7XG5pbXBvcnQgeyB0IH0gZnJvbSBcIi4uL3RleHRzXCI7XG5pbXBvcnQgeyBCdXR0b24sIEljb25CdXR0b24gfSBmcm9tIFwiLi9CdXR0b25cIjtcblxuaW50ZXJmYWNlIE5vdGUge1xuICBpZDogbnVtYmVyO1xuICBraW5kOiBcImdvb2RcIiB8IFwiYmFkXCIgfCBcInBsYWluXCI7XG4gIHRleHQ6IHN0cmluZztcbiAgYWN0aW9uPzogeyBsYWJlbDogc3RyaW5nOyBydW46ICgpID0+IHZvaWQgfTtcbn1cblxuY29uc3Qgbm90ZXMgPSBzaWduYWw8Tm90ZVtdPihbXSk7XG5sZXQgY291bnQgPSAwO1xuXG4vKiogSG93IGxvbmcgYSBub3RlIHN0YXlzOyBmYXVsdHMgc3RheSB1bnRpbCB0aGV5IGFyZSBkaXNtaXNzZWQuICovXG5jb25zdCBTVEFZX01TID0gNjAwMDtcblxuLyoqIFRlbGxzIHdoYXQgaGFwcGVuZWQsIGluIGEgY29ybmVyLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHRvYXN0KHRleHQ6IHN0cmluZywga2luZDogTm90ZVtcImtpbmRcIl0gPSBcImdvb2RcIiwgYWN0aW9uPzogTm90ZVtcImFjdGlvblwiXSk6IHZvaWQge1xuICBjb3VudCArPSAxO1xuICBjb25zdCBub3RlOiBOb3RlID0gYWN0aW9uID8geyBpZDogY291bnQsIGtpbmQsIHRleHQsIGFjdGlvbiB9IDogeyBpZDogY291bnQsIGtpbmQsIHRleHQgfTtcbiAgLy8gRml2ZSBhdCBvbmNlOiBtb3JlIHRoYW4gYW55Ym9keSByZWFkcy5cbiAgbm90ZXMudmFsdWUgPSBbLi4ubm90ZXMudmFsdWUuc2xpY2UoLTQpLCBub3RlXTtcbn1cblxuLyoqIFRlbGxzIHdoeSBzb21ldGhpbmcgZmFpbGVkLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHRvYXN0UHJvYmxlbShwcm9ibGVtOiB1bmtub3duKTogdm9pZCB7XG4gIGlmIChwcm9ibGVtIGluc3RhbmNlb2YgRE9NRXhjZXB0aW9uICYmIHByb2JsZW0ubmFtZSA9PT0gXCJBYm9ydEVycm9yXCIpIHJldHVybjtcbiAgY29uc3QgdGV4dCA9IHByb2JsZW0gaW5zdGFuY2VvZiBQcm9ibGVtID8gcHJvYmxlbS5tZXNzYWdlIDogdC51aS5mYWlsZWQ7XG4gIHRvYXN0KHRleHQsIFwiYmFkXCIpO1xufVxuXG5mdW5jdGlvbiBkaXNtaXNzKGlkOiBudW1iZXIpOiB2b2lkIHtcbiAgbm90ZXMudmFsdWUgPSBub3Rlcy52YWx1ZS5maWx0ZXIoKG5vdGUpID0+IG5vdGUuaWQgIT09IGlkKTtcbn1cblxuZnVuY3Rpb24gU2hvd24oeyBub3RlIH06IHsgbm90ZTogTm90ZSB9KSB7XG4gIHVzZUVmZmVjdCgoKSA9PiB7XG4gICAgaWYgKG5vdGUua2luZCA9PT0gXCJiYWRcIikgcmV0dXJuO1xuICAgIGNvbnN0IHRpbWVyID0gc2V0VGltZW91dCgoKSA9PiBkaXNtaXNzKG5vdGUuaWQpLCBTVEFZX01TKTtcbiAgICByZXR1cm4gKCkgPT4gY2xlYXJUaW1lb3V0KHRpbWVyKTtcbiAgfSwgW25vdGVdKTtcbiAgY29uc3QgeyBhY3Rpb24gfSA9IG5vdGU7XG4gIHJldHVybiAoXG4gICAgPGRpdiBjbGFzcz1cInRvYXN0XCIgZGF0YS1raW5kPXtub3RlLmtpbmR9IHJvbGU9e25vdGUua2luZCA9PT0gXCJiYWRcIiA/IFwiYWxlcnRcIiA6IFwic3RhdHVzXCJ9PlxuICAgICAgPHA+e25vdGUudGV4dH08L3A+XG4gICAgICB7YWN0aW9uICYmIChcbiAgICAgICAgPEJ1dHRvblxuICAgICAgICAgIGtpbmQ9XCJwbGFpblwiXG4gICAgICAgICAgb25DbGljaz17KCkgPT4ge1xuICAgICAgICAgICAgZGlzbWlzcyhub3RlLmlkKTtcbiAgICAgICAgICAgIGFjdGlvbi5ydW4oKTtcbiAgICAgICAgICB9fVxuICAgICAgICA+XG4gICAgICAgICAge2FjdGlvbi5sYWJlbH1cbiAgICAgICAgPC9CdXR0b24+XG4gICAgICApfVxuICAgICAgPEljb25CdXR0b24gaWNvbj1cImNsb3NlXCIgbGFiZWw9e3QudWkuZGlzbWlzc30gb25DbGljaz17KCkgPT4gZGlzbWlzcyhub3RlLmlkKX0gLz5cbiAgICA8L2Rpdj5cbiAgKTtcbn1cblxuLyoqIFdoZXJlIG5vdGVzIGFyZSBzaG93bjsgdGhlcmUgaXMgb25lLCBpbiB0aGUgc2hlbGwuICovXG5leHBvcnQgZnVuY3Rpb24gVG9hc3RzKCkge1xuICByZXR1cm4gKFxuICAgIDxkaXYgY2xhc3M9XCJ0b2FzdHMgbm8tcHJpbnRcIiBhcmlhLWxpdmU9XCJwb2xpdGVcIj5cbiAgICAgIHtub3Rlcy52YWx1ZS5tYXAoKG5vdGUpID0+IChcbiAgICAgICAgPFNob3duIGtleT17bm90ZS5pZH0gbm90ZT17bm90ZX0gLz5cbiAgICAgICkpfVxuICAgIDwvZGl2PlxuICApO1xufVxuIl0sCiAgIm1hcHBpbmdzIjogIjs7Ozs7OztBQUNPLElBQU0sTUFBTTtBQUFBLEVBQ2pCLE1BQU07QUFBQSxFQUNOLFFBQVEsQ0FBQyxXQUFtQixrQ0FBa0MsTUFBTTtBQUN0RTs7O0FDSE8sSUFBTSxTQUFTO0FBQUEsRUFDcEIsV0FBVztBQUFBLEVBQ1gsWUFBWTtBQUFBLEVBQ1osS0FBSztBQUFBLEVBQ0wsUUFBUTtBQUFBLEVBQ1IsZUFBZTtBQUFBLEVBQ2YsUUFBUTtBQUFBLEVBQ1IsTUFBTTtBQUFBLEVBQ04sTUFBTTtBQUFBLEVBQ04sVUFBVTtBQUFBLElBQ1IsU0FBUztBQUFBLElBQ1QsT0FBTztBQUFBLElBQ1AsU0FBUztBQUFBLElBQ1QsUUFBUTtBQUFBLEVBQ1Y7QUFBQSxFQUNBLE1BQU07QUFBQSxFQUNOLE9BQU87QUFBQSxFQUNQLE1BQU07QUFBQSxFQUNOLE9BQU87QUFBQSxFQUNQLEtBQUs7QUFBQSxFQUNMLFdBQVc7QUFBQSxFQUNYLE1BQU07QUFBQSxFQUNOLE1BQU07QUFBQSxFQUNOLGNBQWMsQ0FBQyxTQUFpQix1QkFBa0IsSUFBSTtBQUFBLEVBQ3RELE1BQU07QUFBQSxFQUNOLFlBQ0U7QUFBQSxFQUNGLFVBQVU7QUFBQSxFQUNWLFNBQVM7QUFBQSxFQUNULGNBQWM7QUFBQSxFQUNkLEtBQUs7QUFBQSxFQUNMLFFBQVE7QUFBQSxFQUNSLE1BQU0sQ0FBQyxVQUFrQixZQUFZLEtBQUs7QUFBQSxFQUMxQyxXQUFXO0FBQUEsRUFDWCxPQUFPO0FBQUEsRUFDUCxXQUFXO0FBQUEsRUFDWCxRQUFRLENBQUMsU0FBaUIsUUFBUSxJQUFJO0FBQUEsRUFDdEMsT0FBTztBQUFBLElBQ0wsTUFBTTtBQUFBLElBQ04sTUFBTTtBQUFBLElBQ04sTUFBTTtBQUFBLElBQ04sTUFBTTtBQUFBLElBQ04sT0FBTztBQUFBLElBQ1AsT0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUNBLE1BQU07QUFBQSxFQUNOLE9BQU87QUFBQSxJQUNMLE1BQU07QUFBQSxJQUNOLE1BQU07QUFBQSxJQUNOLE1BQU07QUFBQSxJQUNOLE1BQU07QUFBQSxJQUNOLE9BQU87QUFBQSxJQUNQLE9BQU87QUFBQSxFQUNUO0FBQUEsRUFDQSxRQUFRLENBQUMsT0FBZSxNQUFjLFNBQ3BDLFNBQVMsS0FBSyxVQUFVLElBQUksVUFBVSxJQUFJO0FBQUEsRUFDNUMsT0FBTztBQUFBLEVBQ1AsVUFBVSxDQUFDLE1BQWMsU0FDdkIsY0FBYyxJQUFJLDZDQUE2QyxJQUFJO0FBQUEsRUFDckUsT0FBTztBQUFBLEVBQ1AsTUFBTTtBQUFBLEVBQ04sSUFBSTtBQUFBLEVBQ0osUUFBUSxDQUFDLFNBQWlCLFFBQVEsSUFBSTtBQUFBLEVBQ3RDLFdBQVcsQ0FBQyxTQUNWLDJGQUEyRixJQUFJO0FBQUEsRUFDakcsV0FBVyxDQUFDLFdBQW1CLGNBQWMsTUFBTTtBQUFBLEVBQ25ELEtBQUs7QUFBQSxFQUNMLFFBQVEsQ0FBQyxVQUFrQixhQUFhLEtBQUs7QUFBQSxFQUM3QyxZQUFZO0FBQUEsRUFDWixVQUFVO0FBQUE7QUFBQSxFQUVWLFNBQVM7QUFBQSxFQUNULFdBQVcsQ0FBQyxXQUFtQixXQUFXLE1BQU07QUFBQSxFQUNoRCxRQUFRLENBQUMsV0FBbUIsV0FBVyxNQUFNO0FBQUEsRUFDN0MsUUFBUTtBQUFBLEVBQ1IsV0FBVyxDQUFDLE1BQWMsWUFBb0IsR0FBRyxJQUFJLEtBQUssT0FBTztBQUFBLEVBQ2pFLGVBQWU7QUFBQSxFQUNmLFdBQ0U7QUFBQSxFQUNGLEtBQUs7QUFBQSxFQUNMLFVBQVUsQ0FBQyxPQUFlQSxTQUN4QixPQUFPLEtBQUssb0NBQW9DQSxJQUFHO0FBQUEsRUFDckQsYUFBYTtBQUFBLEVBQ2IsTUFBTTtBQUFBLEVBQ04sU0FBUyxDQUFDLFNBQWlCLFFBQVEsSUFBSTtBQUFBLEVBQ3ZDLEtBQUs7QUFBQSxFQUNMLE9BQU8sQ0FBQyxXQUFtQixVQUFVLE1BQU07QUFBQTtBQUFBLEVBRTNDLFVBQVU7QUFBQSxFQUNWLFlBQVk7QUFBQSxFQUNaLGdCQUFnQixDQUFDLFNBQ2YsK0ZBQStGLElBQUk7QUFBQSxFQUNyRyxTQUFTLENBQUMsU0FBaUIsUUFBUSxJQUFJO0FBQUEsRUFDdkMsSUFBSSxDQUFDLFFBQWdCLE1BQU0sR0FBRztBQUFBLEVBQzlCLFNBQVM7QUFBQSxFQUNULFNBQVM7QUFBQSxFQUNULGFBQWEsQ0FBQ0MsYUFBb0IsUUFBUUEsUUFBTztBQUFBLEVBQ2pELFlBQVksQ0FBQyxTQUFpQixRQUFRLElBQUk7QUFBQSxFQUMxQyxNQUFNO0FBQUEsRUFDTixZQUFZO0FBQUEsRUFDWixTQUFTO0FBQUEsRUFDVCxhQUFhO0FBQUEsRUFDYixRQUFRO0FBQUEsSUFDTixjQUFjO0FBQUEsSUFDZCxXQUFXO0FBQUEsSUFDWCxxQkFBcUI7QUFBQSxJQUNyQixVQUFVO0FBQUEsSUFDVixXQUFXO0FBQUEsSUFDWCxhQUFhO0FBQUEsSUFDYixNQUFNO0FBQUEsSUFDTixlQUFlO0FBQUEsSUFDZixrQkFBa0I7QUFBQSxJQUNsQixjQUFjO0FBQUEsSUFDZCxnQkFBZ0I7QUFBQSxJQUNoQixLQUFLO0FBQUEsSUFDTCx5QkFBeUI7QUFBQSxJQUN6QixjQUFjO0FBQUEsSUFDZCxRQUFRO0FBQUEsRUFDVjtBQUFBLEVBQ0EsU0FBUztBQUFBLEVBQ1QsTUFBTTtBQUFBLEVBQ04sV0FBVyxDQUFDLFNBQWlCLGNBQWMsSUFBSTtBQUFBLEVBQy9DLFdBQVc7QUFBQSxFQUNYLGVBQWU7QUFBQSxFQUNmLE1BQU07QUFBQSxFQUNOLE9BQU87QUFBQSxFQUNQLFVBQVUsQ0FBQyxVQUFrQixhQUFhLEtBQUs7QUFBQSxFQUMvQyxNQUFNO0FBQUEsRUFDTixXQUFXLENBQUMsTUFBY0QsU0FBZ0IsR0FBRyxJQUFJLE9BQU9BLElBQUc7QUFBQSxFQUMzRCxPQUFPO0FBQUEsRUFDUCxRQUFRO0FBQUEsRUFDUixXQUFXLENBQUMsTUFBYyxhQUFxQixHQUFHLElBQUksS0FBSyxRQUFRO0FBQUEsRUFDbkUsT0FBTztBQUFBLEVBQ1AsV0FBVztBQUFBLEVBQ1gsWUFBWTtBQUFBLEVBQ1osY0FBYztBQUFBLEVBQ2QsVUFBVTtBQUFBLEVBQ1YsZ0JBQWdCO0FBQUEsRUFDaEIsUUFBUTtBQUFBLEVBQ1IsVUFBVTtBQUFBLEVBQ1YsUUFBUTtBQUFBLEVBQ1IsU0FBUztBQUFBLEVBQ1QsV0FBVyxDQUFDLFdBQW1CLGNBQWMsTUFBTTtBQUFBLEVBQ25ELE1BQU07QUFBQSxFQUNOLFNBQVM7QUFBQSxFQUNULFdBQVc7QUFBQSxFQUNYLFlBQVk7QUFBQSxFQUNaLFdBQVc7QUFBQSxFQUNYLGVBQWU7QUFBQSxFQUNmLGVBQWU7QUFBQSxFQUNmLFNBQVM7QUFBQSxFQUNULGFBQWE7QUFBQSxFQUNiLGdCQUFnQjtBQUFBLEVBQ2hCLG9CQUFvQjtBQUFBLEVBQ3BCLFlBQVk7QUFBQSxFQUNaLGVBQWU7QUFBQSxFQUNmLG1CQUFtQjtBQUFBLEVBQ25CLE9BQU87QUFBQSxFQUNQLFNBQVM7QUFBQSxFQUNULFVBQVU7QUFBQSxFQUNWLE9BQU8sQ0FBQyxFQUFFLE1BQU0sSUFBSSxNQUFNLE1BQU0sTUFDOUIsR0FBRyxTQUFTLEtBQUssUUFBUSxJQUFJLEtBQUssU0FBUyxJQUFJLE9BQU8sRUFBRSxFQUFFLFlBQVksT0FBTyxhQUFhLFdBQVcsR0FBRyxRQUFRLGlCQUFpQixFQUFFO0FBQUEsRUFDckksWUFBWTtBQUFBLEVBQ1osa0JBQWtCO0FBQUEsRUFDbEIsWUFBWTtBQUFBLEVBQ1osaUJBQWlCO0FBQUEsRUFDakIsTUFBTTtBQUFBLEVBQ04sY0FBYztBQUFBLEVBQ2QsTUFBTTtBQUFBLEVBQ04sVUFBVTtBQUFBLEVBQ1YsY0FDRTtBQUFBLEVBQ0YsZ0JBQ0U7QUFBQSxFQUNGLFFBQVE7QUFBQSxFQUNSLGFBQWEsQ0FBQyxTQUFpQixVQUFVLElBQUk7QUFBQSxFQUM3QyxNQUFNO0FBQUEsRUFDTixTQUFTLENBQUMsU0FBaUIsZUFBZSxJQUFJO0FBQUEsRUFDOUMsUUFBUTtBQUFBLEVBQ1IsTUFBTTtBQUFBLEVBQ04sVUFBVSxDQUFDLE9BQWUsWUFBb0IsR0FBRyxLQUFLLFdBQVcsT0FBTztBQUFBLEVBQ3hFLFVBQVU7QUFBQSxFQUNWLFFBQVE7QUFBQSxFQUNSLE1BQU07QUFBQSxFQUNOLE9BQU8sRUFBRSxVQUFVLFlBQVksUUFBUSxVQUFVLFNBQVMsVUFBVTtBQUFBLEVBQ3BFLE1BQU07QUFBQSxFQUNOLE9BQU8sQ0FBQyxVQUFrQixHQUFHLEtBQUs7QUFBQSxFQUNsQyxTQUFTLENBQUMsTUFBYyxPQUFnQixTQUFTLEtBQUssR0FBRyxJQUFJLEtBQUssR0FBRyxJQUFJLFNBQUksRUFBRTtBQUFBLEVBQy9FLE9BQU87QUFBQSxFQUNQLFNBQVM7QUFBQSxFQUNULEtBQUs7QUFBQSxJQUNILE9BQU87QUFBQSxNQUNMLElBQUk7QUFBQSxNQUNKLEtBQUs7QUFBQSxNQUNMLFNBQVM7QUFBQSxNQUNULFFBQVE7QUFBQSxNQUNSLFNBQVM7QUFBQSxJQUNYO0FBQUEsSUFDQSxPQUFPO0FBQUEsTUFDTCxJQUFJLENBQUMsU0FBaUIsVUFBVSxJQUFJO0FBQUEsTUFDcEMsS0FBSyxDQUFDLFNBQWlCLFVBQVUsSUFBSTtBQUFBLE1BQ3JDLFNBQVMsQ0FBQyxTQUFpQixXQUFXLElBQUk7QUFBQSxNQUMxQyxRQUFRLENBQUMsU0FBaUIsVUFBVSxJQUFJO0FBQUEsTUFDeEMsU0FBUyxDQUFDLFNBQWlCLFdBQVcsSUFBSTtBQUFBLElBQzVDO0FBQUEsSUFDQSxNQUFNO0FBQUEsTUFDSixJQUFJO0FBQUEsTUFDSixLQUFLO0FBQUEsTUFDTCxTQUFTO0FBQUEsTUFDVCxRQUFRO0FBQUEsSUFDVjtBQUFBLElBQ0EsYUFBYTtBQUFBLE1BQ1gsUUFBUTtBQUFBLE1BQ1IsTUFBTTtBQUFBLElBQ1I7QUFBQSxJQUNBLE9BQU87QUFBQSxNQUNMLElBQUksQ0FBQyxTQUFpQixHQUFHLElBQUk7QUFBQSxNQUM3QixLQUFLLENBQUMsU0FBaUIsR0FBRyxJQUFJO0FBQUEsTUFDOUIsU0FBUyxDQUFDLFNBQWlCLEdBQUcsSUFBSTtBQUFBLE1BQ2xDLFFBQVEsQ0FBQyxTQUFpQixHQUFHLElBQUk7QUFBQSxNQUNqQyxTQUFTLENBQUMsU0FBaUIsR0FBRyxJQUFJO0FBQUEsSUFDcEM7QUFBQSxJQUNBLFNBQVMsQ0FBQyxNQUFjLFFBQWdCLEdBQUcsSUFBSSxLQUFLLEdBQUc7QUFBQSxJQUN2RCxRQUFRO0FBQUEsSUFDUixhQUFhLENBQUMsU0FBaUIsd0JBQXdCLElBQUk7QUFBQSxJQUMzRCxZQUFZO0FBQUEsTUFDVixRQUFRO0FBQUEsTUFDUixNQUFNO0FBQUEsSUFDUjtBQUFBLElBQ0EsU0FBUyxDQUFDLFNBQWlCLEdBQUcsSUFBSTtBQUFBLElBQ2xDLFdBQVcsQ0FBQyxNQUFjLFlBQW9CLEdBQUcsSUFBSSxLQUFLLE9BQU87QUFBQSxJQUNqRSxXQUFXLENBQUMsU0FBaUIsR0FBRyxJQUFJO0FBQUEsSUFDcEMsVUFBVTtBQUFBLElBQ1YsU0FBUyxDQUFDLFlBQ1IsR0FBRyxPQUFPO0FBQUEsRUFDZDtBQUNGOzs7QUM1T08sSUFBTSxRQUFRO0FBQUEsRUFDbkIsY0FBYyxFQUFFLE9BQU8sbUJBQW1CO0FBQUEsRUFDMUMsUUFBUSxFQUFFLE9BQU8sY0FBYztBQUFBLEVBQy9CLFVBQVUsRUFBRSxPQUFPLGFBQWEsS0FBSyxlQUFlO0FBQUEsRUFDcEQsUUFBUSxFQUFFLE9BQU8sZUFBZTtBQUFBLEVBQ2hDLFVBQVUsRUFBRSxPQUFPLFlBQVksS0FBSyxVQUFVO0FBQUEsRUFDOUMsU0FBUyxFQUFFLE9BQU8sY0FBYztBQUFBLEVBQ2hDLFFBQVEsRUFBRSxPQUFPLHNCQUFzQjtBQUFBLEVBQ3ZDLFlBQVksRUFBRSxPQUFPLGFBQWE7QUFBQSxFQUNsQyxRQUFRLEVBQUUsT0FBTyxxQkFBcUI7QUFBQSxFQUN0QyxRQUFRLEVBQUUsT0FBTyxnQkFBZ0I7QUFDbkM7OztBQ1hPLElBQU0sU0FBUztBQUFBLEVBQ3BCLE1BQU07QUFBQSxFQUNOLFVBQVU7QUFBQSxFQUNWLE9BQU87QUFBQSxFQUNQLE9BQU87QUFBQSxFQUNQLFNBQVM7QUFBQSxFQUNULGdCQUNFO0FBQUEsRUFDRixhQUFhO0FBQUEsRUFDYixVQUFVO0FBQUEsRUFDVixRQUFRO0FBQUEsRUFDUixTQUFTO0FBQUEsRUFDVCxTQUFTO0FBQUEsRUFDVCxJQUFJO0FBQUEsRUFDSixNQUFNO0FBQUEsRUFDTixLQUFLO0FBQUEsRUFDTCxNQUFNLENBQUMsU0FBaUIsR0FBRyxJQUFJO0FBQUEsRUFDL0IsT0FBTztBQUFBLElBQ0wsT0FBTztBQUFBLElBQ1AsTUFBTTtBQUFBLElBQ04sVUFBVTtBQUFBLElBQ1YsVUFBVTtBQUFBLElBQ1YsVUFBVTtBQUFBLEVBQ1o7QUFBQSxFQUNBLE9BQU87QUFBQSxJQUNMLFlBQVk7QUFBQSxJQUNaLFdBQVc7QUFBQSxJQUNYLGVBQWU7QUFBQSxJQUNmLGNBQWM7QUFBQSxJQUNkLFdBQVc7QUFBQSxJQUNYLGFBQWE7QUFBQSxJQUNiLFdBQVc7QUFBQSxJQUNYLGNBQWM7QUFBQSxJQUNkLFFBQVE7QUFBQSxJQUNSLE9BQU87QUFBQSxJQUNQLFlBQ0U7QUFBQSxJQUNGLGNBQ0U7QUFBQSxJQUNGLFlBQVksQ0FBQyxVQUNYLHdCQUF3QixLQUFLO0FBQUEsRUFDakM7QUFBQSxFQUNBLFNBQVM7QUFBQSxJQUNQLE9BQU87QUFBQSxJQUNQLE1BQU07QUFBQSxNQUNKLFNBQVM7QUFBQSxNQUNULFVBQVU7QUFBQSxNQUNWLFVBQVU7QUFBQSxNQUNWLFFBQVE7QUFBQSxNQUNSLE9BQU87QUFBQSxNQUNQLFlBQVk7QUFBQSxJQUNkO0FBQUEsSUFDQSxPQUFPO0FBQUEsSUFDUCxRQUFRO0FBQUEsSUFDUix5QkFBeUI7QUFBQSxJQUN6QixjQUNFO0FBQUEsSUFDRixTQUFTO0FBQUEsSUFDVCxRQUFRO0FBQUEsSUFDUixTQUFTO0FBQUEsSUFDVCxRQUFRO0FBQUEsSUFDUixZQUNFO0FBQUEsSUFDRixZQUFZO0FBQUEsSUFDWixlQUFlLENBQUMsVUFBa0IsUUFBUSxLQUFLO0FBQUEsSUFDL0MsZ0JBQWdCO0FBQUEsSUFDaEIsU0FBUztBQUFBLElBQ1QsYUFBYTtBQUFBLElBQ2IsT0FBTztBQUFBLElBQ1AsU0FBUztBQUFBLElBQ1QsV0FBVyxFQUFFLGFBQWEsZUFBZSxTQUFTLFVBQVU7QUFBQSxJQUM1RCxTQUFTO0FBQUEsSUFDVCxhQUFhO0FBQUEsSUFDYixVQUFVO0FBQUEsSUFDVixNQUFNO0FBQUEsSUFDTixTQUFTO0FBQUEsRUFDWDtBQUFBLEVBQ0EsVUFBVTtBQUFBLElBQ1IsT0FBTztBQUFBLElBQ1AsU0FBUztBQUFBLElBQ1QsU0FBUztBQUFBLElBQ1QsT0FBTztBQUFBLElBQ1AsTUFBTTtBQUFBLElBQ04sU0FBUztBQUFBLElBQ1QsS0FBSztBQUFBLElBQ0wsV0FBVztBQUFBLElBQ1gsZ0JBQWdCO0FBQUEsSUFDaEIsZUFBZTtBQUFBLElBQ2YsYUFBYTtBQUFBLElBQ2IsT0FBTztBQUFBLElBQ1AsVUFBVTtBQUFBLElBQ1YsU0FBUztBQUFBLElBQ1QsT0FBTztBQUFBLElBQ1AsV0FBVztBQUFBLElBQ1gsSUFBSSxDQUFDLFNBQWlCLFdBQW1CLEdBQUcsT0FBTyxPQUFPLE1BQU07QUFBQSxJQUNoRSxTQUFTO0FBQUEsRUFDWDtBQUFBLEVBQ0EsUUFBUTtBQUFBLElBQ04sT0FBTztBQUFBLElBQ1AsTUFBTTtBQUFBLElBQ04sS0FBSztBQUFBLElBQ0wsTUFBTTtBQUFBLElBQ04sVUFBVTtBQUFBLElBQ1YsUUFBUTtBQUFBLElBQ1IsT0FBTyxFQUFFLE1BQU0sZ0JBQWdCLE9BQU8saUJBQWlCO0FBQUEsSUFDdkQsU0FBUztBQUFBLElBQ1QsU0FBUztBQUFBLElBQ1QsYUFBYTtBQUFBLElBQ2IsV0FBVztBQUFBLElBQ1gsWUFBWTtBQUFBLElBQ1osTUFBTTtBQUFBLElBQ04sUUFBUTtBQUFBLElBQ1IsTUFBTTtBQUFBLElBQ04sVUFDRTtBQUFBLElBQ0YsVUFBVTtBQUFBLElBQ1YsU0FBUztBQUFBLElBQ1QsTUFBTTtBQUFBLElBQ04sS0FBSztBQUFBLElBQ0wsVUFBVSxDQUFDLFNBQWlCLHVCQUFrQixJQUFJO0FBQUEsSUFDbEQsU0FBUztBQUFBLElBQ1QsT0FBTztBQUFBLElBQ1AsU0FBUztBQUFBLElBQ1QsT0FBTztBQUFBLElBQ1AsV0FBVztBQUFBLElBQ1gsVUFBVTtBQUFBLEVBQ1o7QUFBQSxFQUNBLE9BQU87QUFBQSxJQUNMLE9BQU87QUFBQSxJQUNQLE1BQU07QUFBQSxJQUNOLE1BQU07QUFBQSxJQUNOLE9BQU87QUFBQSxJQUNQLFFBQVE7QUFBQSxJQUNSLFlBQ0U7QUFBQSxJQUNGLGFBQWE7QUFBQSxJQUNiLE9BQU87QUFBQSxJQUNQLFVBQVU7QUFBQSxJQUNWLE9BQU87QUFBQSxJQUNQLFVBQVU7QUFBQSxJQUNWLFdBQVc7QUFBQSxJQUNYLE9BQU87QUFBQSxFQUNUO0FBQUEsRUFDQSxPQUFPO0FBQUEsSUFDTCxPQUFPO0FBQUEsSUFDUCxPQUFPO0FBQUEsSUFDUCxLQUFLO0FBQUEsSUFDTCxRQUFRO0FBQUEsSUFDUixVQUFVO0FBQUEsSUFDVixXQUFXO0FBQUEsSUFDWCxXQUFXO0FBQUEsSUFDWCxhQUFhO0FBQUEsSUFDYixZQUFZO0FBQUEsSUFDWixPQUFPO0FBQUEsSUFDUCxNQUFNLEVBQUUsVUFBVSxXQUFXLE9BQU8sU0FBUyxVQUFVLFlBQVksUUFBUSxTQUFTO0FBQUEsSUFDcEYsWUFDRTtBQUFBLElBQ0YsVUFDRTtBQUFBLElBQ0YsYUFBYTtBQUFBLElBQ2IsUUFBUTtBQUFBLElBQ1IsWUFBWTtBQUFBLElBQ1osZUFBZSxDQUFDLFNBQWlCLGtCQUFrQixJQUFJO0FBQUEsSUFDdkQsZ0JBQ0U7QUFBQSxJQUNGLGdCQUFnQjtBQUFBLElBQ2hCLGFBQWE7QUFBQSxJQUNiLGtCQUFrQixDQUFDLFNBQWlCLDZCQUE2QixJQUFJO0FBQUEsSUFDckUsaUJBQ0U7QUFBQSxJQUNGLE9BQU87QUFBQSxJQUNQLFFBQVE7QUFBQSxJQUNSLGFBQWEsQ0FBQyxTQUFpQixVQUFVLElBQUk7QUFBQSxJQUM3QyxjQUFjO0FBQUEsTUFDWjtBQUFBLE1BQ0E7QUFBQSxJQUNGO0FBQUEsSUFDQSxhQUFhO0FBQUEsSUFDYixhQUFhO0FBQUEsSUFDYixjQUFjO0FBQUEsSUFDZCxTQUFTLENBQUMsU0FBaUIsR0FBRyxJQUFJO0FBQUEsSUFDbEMsWUFBWSxDQUFDRSxXQUFrQixVQUFVQSxNQUFLO0FBQUEsSUFDOUMsY0FBYztBQUFBLElBQ2QsZ0JBQWdCO0FBQUEsSUFDaEIsU0FDRTtBQUFBLElBQ0YsV0FBVztBQUFBLEVBQ2I7QUFBQSxFQUNBLE9BQU87QUFBQSxJQUNMLE9BQU87QUFBQSxJQUNQLE9BQU87QUFBQSxJQUNQLEtBQUs7QUFBQSxJQUNMLFVBQVU7QUFBQSxJQUNWLE1BQU07QUFBQSxJQUNOLE9BQU8sRUFBRSxRQUFRLGdCQUFnQixRQUFRLGlCQUFpQjtBQUFBLElBQzFELFFBQVE7QUFBQSxJQUNSLFNBQVM7QUFBQSxJQUNULFNBQVM7QUFBQSxJQUNULE1BQU07QUFBQSxJQUNOLFFBQVE7QUFBQSxJQUNSLGNBQWMsQ0FBQyxNQUFjLE9BQWUsR0FBRyxJQUFJLE9BQU8sRUFBRTtBQUFBLElBQzVELFdBQVc7QUFBQSxJQUNYLFdBQVc7QUFBQSxJQUNYLFdBQ0U7QUFBQSxJQUNGLFdBQVc7QUFBQSxJQUNYLGFBQWE7QUFBQSxJQUNiLFdBQVc7QUFBQSxJQUNYLFVBQVU7QUFBQSxJQUNWLFdBQVc7QUFBQSxJQUNYLFlBQVk7QUFBQSxJQUNaLE9BQU87QUFBQSxJQUNQLE1BQU07QUFBQSxNQUNKLFVBQVU7QUFBQSxNQUNWLFNBQVM7QUFBQSxNQUNULFdBQVc7QUFBQSxNQUNYLE9BQU87QUFBQSxNQUNQLFVBQVU7QUFBQSxNQUNWLFNBQVM7QUFBQSxNQUNULE1BQU07QUFBQSxJQUNSO0FBQUEsSUFDQSxPQUFPO0FBQUEsSUFDUCxPQUFPO0FBQUEsSUFDUCxZQUFZO0FBQUEsSUFDWixXQUFXO0FBQUEsSUFDWCxlQUFlO0FBQUEsSUFDZixRQUFRO0FBQUEsSUFDUixNQUFNLENBQUMsU0FBaUIsUUFBUSxJQUFJO0FBQUEsSUFDcEMsTUFBTTtBQUFBLElBQ04sUUFBUTtBQUFBLElBQ1IsYUFBYSxDQUFDLFNBQWlCLG1CQUFtQixJQUFJO0FBQUEsSUFDdEQsY0FBYztBQUFBLE1BQ1o7QUFBQSxNQUNBO0FBQUEsSUFDRjtBQUFBLElBQ0EsYUFBYTtBQUFBLElBQ2IsYUFBYSxDQUFDLE9BQWUsVUFDM0IsZ0JBQWdCLEtBQUssV0FBVyxLQUFLO0FBQUEsSUFDdkMsY0FBYztBQUFBLElBQ2QsWUFBWSxDQUFDQSxXQUFrQixVQUFVQSxNQUFLO0FBQUEsSUFDOUMsU0FBUyxDQUFDLFNBQWlCLEdBQUcsSUFBSTtBQUFBLElBQ2xDLFNBQVM7QUFBQSxJQUNULFdBQVc7QUFBQSxFQUNiO0FBQUEsRUFDQSxTQUFTO0FBQUEsSUFDUCxPQUFPO0FBQUEsSUFDUCxLQUFLO0FBQUEsSUFDTCxVQUFVO0FBQUEsSUFDVixNQUFNO0FBQUEsSUFDTixVQUFVO0FBQUEsSUFDVixZQUFZO0FBQUEsSUFDWixRQUFRO0FBQUEsSUFDUixPQUFPO0FBQUEsSUFDUCxTQUFTO0FBQUEsSUFDVCxTQUFTO0FBQUEsSUFDVCxRQUFRO0FBQUEsSUFDUixZQUFZLENBQUNBLFdBQWtCLFVBQVVBLE1BQUs7QUFBQSxJQUM5QyxnQkFBZ0I7QUFBQSxJQUNoQixXQUFXO0FBQUEsSUFDWCxZQUFZO0FBQUEsSUFDWixhQUFhLENBQUMsVUFBa0IsVUFBVSxLQUFLO0FBQUEsSUFDL0MsWUFBWTtBQUFBLElBQ1osYUFBYSxDQUFDLFVBQWtCLFFBQVEsS0FBSztBQUFBLElBQzdDLGNBQWMsQ0FBQyxVQUFrQixRQUFRLEtBQUs7QUFBQSxJQUM5QyxhQUNFO0FBQUEsSUFDRixZQUFZO0FBQUEsSUFDWixLQUFLO0FBQUEsSUFDTCxNQUFNO0FBQUEsSUFDTixRQUFRO0FBQUEsSUFDUixZQUNFO0FBQUEsSUFDRixPQUFPO0FBQUEsSUFDUCxXQUFXO0FBQUEsSUFDWCxXQUFXO0FBQUEsRUFDYjtBQUNGOzs7QUNwUk8sSUFBTSxXQUFXO0FBQUEsRUFDdEIsT0FBTztBQUNUOzs7QUNGTyxJQUFNLFFBQVE7QUFBQSxFQUNuQixNQUFNO0FBQUEsRUFDTixNQUFNO0FBQUEsRUFDTixZQUFZO0FBQUEsRUFDWixNQUFNO0FBQUEsRUFDTixTQUFTO0FBQUEsRUFDVCxRQUFRO0FBQUEsRUFDUixhQUFhO0FBQUEsRUFDYixpQkFBaUI7QUFBQSxFQUNqQixTQUFTO0FBQUEsRUFDVCxPQUFPO0FBQUEsRUFDUCxVQUFVO0FBQUEsRUFDVixVQUFVO0FBQUEsRUFDVixPQUFPO0FBQUEsRUFDUCxVQUFVO0FBQUEsRUFDVixTQUFTLENBQUMsWUFBb0IsZ0JBQWdCLE9BQU87QUFBQSxFQUNyRCxNQUFNO0FBQUEsRUFDTixJQUFJO0FBQUEsRUFDSixXQUFXO0FBQUEsRUFDWCxRQUFRO0FBQUEsRUFDUixZQUNFO0FBQUEsRUFDRixXQUFXO0FBQUEsSUFDVCxZQUFZO0FBQUEsSUFDWixhQUFhO0FBQUEsSUFDYixlQUFlO0FBQUEsSUFDZixXQUFXO0FBQUEsSUFDWCxZQUFZO0FBQUEsSUFDWixXQUFXO0FBQUEsSUFDWCxPQUFPO0FBQUEsRUFDVDtBQUFBLEVBQ0EsU0FBUztBQUFBLEVBQ1QsT0FBTyxFQUFFLE1BQU0seUJBQXlCLE9BQU8sU0FBUyxNQUFNLFFBQVEsT0FBTyxVQUFVO0FBQUEsRUFDdkYsS0FBSztBQUFBLElBQ0gsT0FBTztBQUFBLElBQ1AsU0FBUztBQUFBLElBQ1QsT0FBTztBQUFBLElBQ1AsVUFBVTtBQUFBLElBQ1YsT0FBTztBQUFBLElBQ1AsT0FBTztBQUFBLElBQ1AsV0FBVztBQUFBLElBQ1gsVUFBVTtBQUFBLElBQ1YsT0FBTztBQUFBLElBQ1AsWUFBWTtBQUFBLElBQ1osT0FBTztBQUFBLElBQ1AsUUFBUTtBQUFBLElBQ1IsVUFBVTtBQUFBLElBQ1YsTUFBTTtBQUFBLEVBQ1I7QUFBQSxFQUNBLE9BQU87QUFBQSxJQUNMLE1BQU07QUFBQSxJQUNOLFdBQVcsQ0FBQyxTQUFpQixxQkFBcUIsSUFBSTtBQUFBLElBQ3RELFlBQVk7QUFBQSxJQUNaLE9BQU8sQ0FBQyxTQUFpQixxQkFBcUIsSUFBSTtBQUFBLElBQ2xELE1BQU07QUFBQSxJQUNOLFFBQVE7QUFBQSxJQUNSLEtBQUs7QUFBQSxFQUNQO0FBQUEsRUFDQSxVQUFVO0FBQUEsRUFDVixjQUFjO0FBQUEsRUFDZCxNQUFNO0FBQUEsRUFDTixRQUFRO0FBQUEsRUFDUixZQUFZO0FBQUEsRUFDWixRQUFRO0FBQUEsRUFDUixXQUFXO0FBQUEsRUFDWCxTQUFTO0FBQUEsRUFDVCxhQUFhO0FBQUEsRUFDYixnQkFBZ0I7QUFBQSxFQUNoQixNQUFNO0FBQUEsRUFDTixVQUFVO0FBQUEsRUFDVixVQUFVO0FBQUEsSUFDUixNQUFNO0FBQUEsSUFDTixTQUFTO0FBQUEsSUFDVCxRQUFRO0FBQUEsSUFDUixPQUFPO0FBQUEsSUFDUCxTQUFTO0FBQUEsSUFDVCxPQUFPO0FBQUEsSUFDUCxPQUFPO0FBQUEsRUFDVDtBQUNGOzs7QUMvRU8sSUFBTSxPQUFPO0FBQUEsRUFDbEIsU0FBUztBQUFBLEVBQ1QsT0FBTztBQUFBLElBQ0wsTUFBTTtBQUFBLElBQ04sT0FBTztBQUFBLElBQ1AsS0FBSztBQUFBLEVBQ1A7QUFBQSxFQUNBLFdBQVc7QUFBQSxJQUNULE9BQU87QUFBQSxJQUNQLE9BQU87QUFBQSxJQUNQLE1BQU07QUFBQSxJQUNOLEtBQUs7QUFBQSxJQUNMLFNBQVM7QUFBQSxJQUNULE1BQU07QUFBQSxJQUNOLFVBQVU7QUFBQSxJQUNWLE1BQU07QUFBQSxJQUNOLE9BQU87QUFBQSxNQUNMLFVBQVU7QUFBQSxNQUNWLFNBQVM7QUFBQSxNQUNULFFBQVE7QUFBQSxNQUNSLE1BQU07QUFBQSxJQUNSO0FBQUEsSUFDQSxVQUFVO0FBQUEsSUFDVixRQUFRO0FBQUEsSUFDUixZQUFZO0FBQUEsSUFDWixPQUFPO0FBQUEsSUFDUCxRQUFRLEVBQUUsR0FBRyxRQUFRLEdBQUcsT0FBTztBQUFBLElBQy9CLE9BQU8sQ0FBQyxVQUFrQixHQUFHLEtBQUs7QUFBQSxJQUNsQyxTQUFTO0FBQUEsSUFDVCxhQUFhO0FBQUEsSUFDYixXQUFXO0FBQUEsSUFDWCxlQUFlO0FBQUEsSUFDZixPQUFPO0FBQUEsSUFDUCxLQUFLO0FBQUEsSUFDTCxTQUFTO0FBQUEsSUFDVCxNQUFNO0FBQUEsSUFDTixVQUFVO0FBQUEsSUFDVixVQUFVO0FBQUEsSUFDVixjQUNFO0FBQUEsSUFDRixPQUFPO0FBQUEsSUFDUCxNQUFNO0FBQUEsSUFDTixTQUFTO0FBQUEsSUFDVCxZQUFZLENBQUMsU0FBaUIsR0FBRyxJQUFJO0FBQUEsSUFDckMsV0FBVyxDQUFDLFNBQWlCLEdBQUcsSUFBSTtBQUFBLElBQ3BDLFlBQVk7QUFBQSxJQUNaLFFBQVE7QUFBQSxJQUNSLE1BQU0sQ0FBQyxTQUFpQixZQUFZLElBQUk7QUFBQSxJQUN4QyxNQUFNO0FBQUEsSUFDTixTQUFTO0FBQUEsSUFDVCxPQUFPO0FBQUEsSUFDUCxRQUFRO0FBQUEsSUFDUixhQUFhLENBQUMsU0FBaUIsdUJBQXVCLElBQUk7QUFBQSxJQUMxRCxZQUFZO0FBQUEsSUFDWixZQUFZLENBQUMsWUFDWCxHQUFHLE9BQU87QUFBQSxJQUNaLGVBQWU7QUFBQSxJQUNmLFNBQVM7QUFBQSxJQUNULFdBQVc7QUFBQSxJQUNYLFNBQVM7QUFBQSxJQUNULE9BQU87QUFBQSxJQUNQLFdBQVc7QUFBQSxJQUNYLFdBQVc7QUFBQSxFQUNiO0FBQUEsRUFDQSxPQUFPO0FBQUEsSUFDTCxVQUFVO0FBQUEsSUFDVixXQUFXLENBQUMsU0FBaUIsUUFBUSxJQUFJO0FBQUEsSUFDekMsT0FBTztBQUFBLElBQ1AsTUFBTTtBQUFBLElBQ04sVUFBVTtBQUFBLElBQ1YsUUFBUTtBQUFBLElBQ1IsWUFBWTtBQUFBLElBQ1osWUFBWTtBQUFBLElBQ1osTUFBTTtBQUFBLElBQ04sVUFDRTtBQUFBLElBQ0YsY0FDRTtBQUFBLElBQ0YsUUFBUTtBQUFBLElBQ1IsWUFBWTtBQUFBLElBQ1osZ0JBQWdCO0FBQUEsSUFDaEIsUUFBUTtBQUFBLElBQ1IsU0FBUztBQUFBLElBQ1QsYUFBYTtBQUFBLElBQ2Isa0JBQWtCO0FBQUEsSUFDbEIsTUFBTTtBQUFBLElBQ04sVUFBVTtBQUFBLElBQ1YsY0FBYztBQUFBLElBQ2QsU0FBUztBQUFBLElBQ1QsYUFBYTtBQUFBLElBQ2IsUUFBUTtBQUFBLElBQ1IsWUFBWTtBQUFBLElBQ1osUUFBUTtBQUFBLElBQ1IsTUFBTSxDQUFDLFNBQWlCLEdBQUcsSUFBSTtBQUFBLElBQy9CLFVBQVU7QUFBQSxJQUNWLFFBQVE7QUFBQSxJQUNSLGFBQWEsQ0FBQyxTQUFpQixVQUFVLElBQUk7QUFBQSxJQUM3QyxhQUFhO0FBQUEsSUFDYixZQUFZLENBQUMsWUFDWCxHQUFHLE9BQU87QUFBQSxJQUNaLFNBQVMsQ0FBQyxTQUFpQixHQUFHLElBQUk7QUFBQSxJQUNsQyxXQUFXO0FBQUEsRUFDYjtBQUFBLEVBQ0EsTUFBTTtBQUFBLElBQ0osSUFBSSxDQUFDLE1BQWMsUUFBZ0IsUUFBZ0IsUUFBUSxJQUFJLFlBQVksTUFBTSxLQUFLLEdBQUc7QUFBQSxJQUN6RixRQUFRLENBQUMsUUFBZ0IsZUFBZSxHQUFHO0FBQUEsSUFDM0MsUUFBUTtBQUFBLElBQ1IsTUFBTTtBQUFBLEVBQ1I7QUFBQSxFQUNBLFFBQVE7QUFBQSxJQUNOLE9BQU87QUFBQSxJQUNQLE9BQU87QUFBQSxJQUNQLFNBQVM7QUFBQSxJQUNULE1BQU07QUFBQSxJQUNOLE1BQU07QUFBQSxJQUNOLE9BQU87QUFBQSxJQUNQLE1BQU07QUFBQSxJQUNOLFNBQVM7QUFBQSxJQUNULFFBQVE7QUFBQSxJQUNSLEtBQUs7QUFBQSxJQUNMLFNBQVM7QUFBQSxJQUNULE9BQU87QUFBQSxJQUNQLEtBQUssQ0FBQyxTQUFpQixZQUFZLElBQUk7QUFBQSxJQUN2QyxPQUFPLENBQUMsU0FBaUIsR0FBRyxJQUFJO0FBQUEsSUFDaEMsUUFBUSxDQUFDLFNBQWlCLEdBQUcsSUFBSTtBQUFBLElBQ2pDLFlBQVksQ0FBQyxVQUFrQixhQUFhLEtBQUs7QUFBQSxJQUNqRCxNQUFNLENBQUMsU0FBaUIsUUFBUSxJQUFJO0FBQUEsSUFDcEMsUUFBUTtBQUFBLElBQ1IsT0FBTztBQUFBLElBQ1AsT0FBTztBQUFBLElBQ1AsT0FBTztBQUFBLElBQ1AsTUFBTSxDQUFDLFNBQWlCLEdBQUcsSUFBSTtBQUFBLElBQy9CLFNBQVM7QUFBQSxJQUNULE1BQU07QUFBQSxJQUNOLE9BQU87QUFBQSxJQUNQLFNBQVMsQ0FBQyxTQUFpQixXQUFXLElBQUk7QUFBQSxJQUMxQyxVQUFVLENBQUMsV0FBbUIsY0FBYyxNQUFNO0FBQUEsSUFDbEQsZUFBZSxDQUFDLFdBQW1CLHNCQUFzQixNQUFNO0FBQUEsSUFDL0QsT0FBTyxDQUFDLFdBQW1CLGNBQWMsTUFBTTtBQUFBLElBQy9DLFNBQVMsQ0FBQyxTQUFpQixpQkFBaUIsSUFBSTtBQUFBLElBQ2hELFdBQVc7QUFBQSxJQUNYLFVBQVU7QUFBQSxJQUNWLGFBQWE7QUFBQSxJQUNiLGFBQWE7QUFBQSxJQUNiLFVBQVU7QUFBQSxJQUNWLGlCQUFpQjtBQUFBLElBQ2pCLFdBQVc7QUFBQSxJQUNYLFNBQVM7QUFBQSxJQUNULE9BQU87QUFBQSxNQUNMLE1BQU07QUFBQSxNQUNOLE1BQU07QUFBQSxNQUNOLFVBQVU7QUFBQSxNQUNWLFFBQVE7QUFBQSxNQUNSLFVBQVU7QUFBQSxNQUNWLE1BQU07QUFBQSxNQUNOLFVBQVU7QUFBQSxNQUNWLE1BQU07QUFBQSxNQUNOLFVBQVU7QUFBQSxNQUNWLE1BQU07QUFBQSxNQUNOLFNBQVM7QUFBQSxNQUNULFFBQVE7QUFBQSxNQUNSLGFBQWE7QUFBQSxJQUNmO0FBQUEsRUFDRjtBQUFBLEVBQ0EsVUFBVTtBQUFBLElBQ1IsT0FBTztBQUFBLElBQ1AsTUFBTTtBQUFBLElBQ04sVUFBVTtBQUFBLElBQ1YsY0FDRTtBQUFBLElBQ0YsUUFBUTtBQUFBLElBQ1IsU0FBUztBQUFBLElBQ1QsU0FBUztBQUFBLElBQ1QsTUFBTTtBQUFBLElBQ04sSUFBSTtBQUFBLElBQ0osU0FBUztBQUFBLElBQ1QsU0FBUztBQUFBLElBQ1QsUUFBUTtBQUFBLElBQ1IsUUFBUTtBQUFBLElBQ1IsTUFBTTtBQUFBLElBQ04sV0FBVztBQUFBLEVBQ2I7QUFBQSxFQUNBLE9BQU87QUFBQSxJQUNMLE9BQU87QUFBQSxJQUNQLE9BQU87QUFBQSxJQUNQLE1BQU07QUFBQSxJQUNOLEtBQUs7QUFBQSxJQUNMLE1BQU07QUFBQSxJQUNOLFFBQVE7QUFBQSxJQUNSLE1BQU07QUFBQSxJQUNOLFNBQVM7QUFBQSxJQUNULFNBQVM7QUFBQSxJQUNULE1BQU07QUFBQSxJQUNOLE1BQU07QUFBQSxJQUNOLE9BQU87QUFBQSxJQUNQLE9BQU87QUFBQSxJQUNQLE9BQU87QUFBQSxJQUNQLFdBQVc7QUFBQSxJQUNYLFFBQVE7QUFBQSxJQUNSLE1BQU0sQ0FBQ0MsV0FBa0IsR0FBR0EsTUFBSztBQUFBLElBQ2pDLGFBQWEsQ0FBQyxTQUFpQixjQUFjLElBQUk7QUFBQSxJQUNqRCxLQUFLO0FBQUEsSUFDTCxRQUFRO0FBQUEsRUFDVjtBQUFBLEVBQ0EsUUFBUTtBQUFBLElBQ04sT0FBTztBQUFBLElBQ1AsTUFBTTtBQUFBLElBQ04sT0FBTztBQUFBLElBQ1AsT0FBTztBQUFBLElBQ1AsSUFBSTtBQUFBLElBQ0osU0FBUyxDQUFDQSxXQUFrQixHQUFHQSxNQUFLO0FBQUEsSUFDcEMsT0FBTztBQUFBLElBQ1AsT0FBTztBQUFBLElBQ1AsV0FBVztBQUFBLElBQ1gsT0FBTztBQUFBLElBQ1AsU0FBUyxDQUFDQSxRQUFlLFNBQWlCLEdBQUdBLE1BQUssbUJBQW1CLElBQUk7QUFBQSxJQUN6RSxLQUFLO0FBQUEsSUFDTCxRQUFRO0FBQUEsRUFDVjtBQUFBO0FBQUEsRUFFQSxPQUFPO0FBQUEsSUFDTCxNQUFNO0FBQUEsSUFDTixRQUFRO0FBQUEsSUFDUixNQUFNO0FBQUEsSUFDTixXQUFXO0FBQUEsSUFDWCxNQUFNO0FBQUEsSUFDTixVQUFVO0FBQUEsSUFDVixTQUFTO0FBQUEsSUFDVCxPQUFPO0FBQUEsSUFDUCxRQUFRO0FBQUEsSUFDUixTQUFTO0FBQUEsSUFDVCxTQUFTO0FBQUEsSUFDVCxjQUFjO0FBQUEsSUFDZCxxQkFBcUI7QUFBQSxJQUNyQixVQUFVO0FBQUEsSUFDVixRQUFRO0FBQUEsRUFDVjtBQUFBLEVBQ0EsU0FBUztBQUFBLElBQ1AsUUFBUTtBQUFBLElBQ1IsUUFBUTtBQUFBLElBQ1IsUUFBUTtBQUFBLElBQ1IsTUFBTTtBQUFBLElBQ04sU0FBUztBQUFBLElBQ1QsY0FBYztBQUFBLElBQ2QsUUFBUTtBQUFBLElBQ1IsTUFBTTtBQUFBLElBQ04sU0FBUztBQUFBLElBQ1QsZ0JBQWdCO0FBQUEsSUFDaEIsVUFBVTtBQUFBLElBQ1YsUUFBUTtBQUFBLElBQ1IsUUFBUTtBQUFBLElBQ1IsU0FBUztBQUFBLElBQ1QsT0FBTztBQUFBLElBQ1AsTUFBTTtBQUFBLEVBQ1I7QUFDRjs7O0FDL1BPLElBQU0sT0FBTztBQUFBLEVBQ2xCLE9BQU87QUFDVDs7O0FDRk8sSUFBTSxLQUFLO0FBQUEsRUFDaEIsU0FBUztBQUFBLEVBQ1QsV0FBVyxDQUFDLFNBQWlCLGVBQWUsSUFBSTtBQUFBLEVBQ2hELFFBQVE7QUFBQSxFQUNSLE9BQU87QUFBQSxFQUNQLE9BQU87QUFBQSxFQUNQLE1BQU07QUFBQSxFQUNOLFFBQVE7QUFBQSxFQUNSLE1BQU07QUFBQSxFQUNOLEtBQUs7QUFBQSxFQUNMLFFBQVEsQ0FBQyxVQUFrQixrQkFBa0IsS0FBSztBQUFBLEVBQ2xELFNBQVM7QUFBQSxFQUNULGFBQWE7QUFBQSxFQUNiLGNBQWM7QUFBQSxFQUNkLFNBQVM7QUFBQSxFQUNULFFBQVE7QUFBQSxFQUNSLFFBQVE7QUFBQSxFQUNSLFNBQVM7QUFBQSxFQUNULFNBQVM7QUFBQSxFQUNULE1BQU07QUFBQSxFQUNOLFFBQVE7QUFBQSxFQUNSLE1BQU07QUFBQSxFQUNOLEtBQUs7QUFBQSxFQUNMLElBQUksQ0FBQyxNQUFjLElBQVksVUFBa0IsR0FBRyxJQUFJLFNBQUksRUFBRSxPQUFPLEtBQUs7QUFBQSxFQUMxRSxRQUFRLENBQUMsTUFBYyxPQUFlLEdBQUcsSUFBSSxTQUFJLEVBQUU7QUFBQSxFQUNuRCxVQUFVO0FBQUEsRUFDVixVQUFVO0FBQUEsRUFDVixVQUFVO0FBQUEsRUFDVixPQUFPO0FBQUEsRUFDUCxNQUFNO0FBQUEsRUFDTixPQUFPO0FBQUEsRUFDUCxRQUFRO0FBQUEsRUFDUixXQUFXO0FBQUEsRUFDWCxXQUFXLENBQUMsU0FBaUIsVUFBVSxJQUFJO0FBQUEsRUFDM0MsVUFBVSxDQUFDQyxXQUFrQixHQUFHQSxNQUFLO0FBQUEsRUFDckMsTUFBTTtBQUFBLEVBQ04sTUFBTTtBQUFBLEVBQ04sUUFBUSxDQUFDLFNBQWlCLFdBQVcsSUFBSTtBQUFBLEVBQ3pDLE9BQ0U7QUFBQSxFQUNGLFFBQVE7QUFBQSxFQUNSLFdBQVc7QUFBQSxFQUNYLFFBQVE7QUFBQSxFQUNSLGlCQUNFO0FBQUEsRUFDRixXQUFXO0FBQUEsRUFDWCxPQUFPLENBQUMsS0FBYSxPQUFlLGFBQVEsR0FBRyx3QkFBYyxFQUFFO0FBQUEsRUFDL0QsT0FBTyxDQUFDLFNBQWlCLGtCQUFhLElBQUk7QUFBQSxFQUMxQyxZQUFZO0FBQUEsRUFDWixTQUFTO0FBQUEsRUFDVCxjQUFjO0FBQUEsRUFDZCxNQUFNLENBQUMsU0FBaUIsUUFBUSxJQUFJO0FBQUEsRUFDcEMsZ0JBQWdCLENBQUNBLFdBQWtCLGNBQWNBLE1BQUs7QUFBQSxFQUN0RCxhQUFhLENBQUNBLFdBQWtCLE9BQU9BLE1BQUs7QUFBQSxFQUM1QyxnQkFBZ0I7QUFBQSxFQUNoQixjQUFjO0FBQUEsRUFDZCxRQUFRO0FBQUEsRUFDUixVQUFVLENBQUNBLFdBQWtCLFNBQVNBLE1BQUs7QUFBQSxFQUMzQyxZQUFZLENBQUNBLFdBQWtCLEdBQUdBLE1BQUs7QUFBQSxFQUN2QyxRQUFRLENBQUMsTUFBYyxVQUFrQixHQUFHLElBQUksT0FBTyxLQUFLO0FBQUEsRUFDNUQsTUFBTTtBQUFBLEVBQ04sZUFBZSxDQUFDLFNBQWlCLGNBQVMsSUFBSTtBQUFBLEVBQzlDLFNBQVM7QUFBQSxFQUNULEtBQUs7QUFBQSxFQUNMLElBQUk7QUFDTjs7O0FDdERPLElBQU0sSUFBSSxFQUFFLEtBQUssUUFBUSxPQUFPLFFBQVEsVUFBVSxPQUFPLE1BQU0sTUFBTSxHQUFHOzs7QUNML0UsSUFBTSxjQUFjO0FBWWIsSUFBTSxVQUFOLGNBQXNCLE1BQU07QUFBQSxFQUN4QjtBQUFBO0FBQUEsRUFFQTtBQUFBLEVBQ0E7QUFBQTtBQUFBLEVBRUE7QUFBQSxFQUVULFlBQ0UsUUFDQSxNQUNBLFNBQ0EsU0FBbUIsQ0FBQyxHQUNwQixPQUNBO0FBQ0EsVUFBTSxPQUFPO0FBQ2IsU0FBSyxPQUFPO0FBQ1osU0FBSyxTQUFTO0FBQ2QsU0FBSyxPQUFPO0FBQ1osU0FBSyxTQUFTO0FBQ2QsU0FBSyxhQUFhO0FBQUEsRUFDcEI7QUFDRjtBQWdCTyxJQUFNLEtBQUssRUFBOEIsTUFBUztBQUdsRCxJQUFNLGVBQWUsRUFBTyxLQUFLO0FBQ3hDLElBQUksVUFBMkMsQ0FBQztBQUd6QyxTQUFTLFdBQVcsT0FBc0I7QUFDL0MsZUFBYSxRQUFRO0FBQ3JCLFFBQU1DLE9BQU07QUFDWixZQUFVLENBQUM7QUFDWCxhQUFXLE1BQU1BLEtBQUssSUFBRyxLQUFLO0FBQ2hDO0FBRUEsU0FBUyxnQkFBa0M7QUFDekMsZUFBYSxRQUFRO0FBQ3JCLFNBQU8sSUFBSSxRQUFRLENBQUMsT0FBTyxRQUFRLEtBQUssRUFBRSxDQUFDO0FBQzdDO0FBR08sU0FBUyxRQUFRLE1BQWMsUUFBeUIsQ0FBQyxHQUFXO0FBQ3pFLFFBQU0sUUFBUSxJQUFJLGdCQUFnQjtBQUNsQyxhQUFXLENBQUMsTUFBTSxLQUFLLEtBQUssT0FBTyxRQUFRLEtBQUssR0FBRztBQUNqRCxRQUFJLFVBQVUsVUFBYSxVQUFVLFFBQVEsVUFBVSxHQUFJO0FBQzNELGVBQVcsT0FBTyxNQUFNLFFBQVEsS0FBSyxJQUFJLFFBQVEsQ0FBQyxLQUFLLEVBQUcsT0FBTSxPQUFPLE1BQU0sT0FBTyxHQUFHLENBQUM7QUFBQSxFQUMxRjtBQUNBLFFBQU0sT0FBTyxNQUFNLFNBQVM7QUFDNUIsU0FBTyxPQUFPLEdBQUcsSUFBSSxJQUFJLElBQUksS0FBSztBQUNwQztBQUVBLGVBQWUsU0FBUyxRQUFnQixNQUFjLFFBQW1DO0FBQ3ZGLFFBQU0sVUFBa0MsRUFBRSxRQUFRLG1CQUFtQjtBQUNyRSxNQUFJLE9BQU8sU0FBUyxPQUFXLFNBQVEsY0FBYyxJQUFJO0FBQ3pELE1BQUksT0FBTyxRQUFTLFNBQVEsVUFBVSxJQUFJLE9BQU87QUFDakQsTUFBSSxPQUFPLGVBQWdCLFNBQVEsaUJBQWlCLElBQUksT0FBTztBQUMvRCxNQUFJLFdBQVcsU0FBUyxHQUFHLE9BQU8sV0FBWSxTQUFRLGNBQWMsSUFBSSxHQUFHLE1BQU07QUFDakYsUUFBTSxPQUFPLFlBQVksUUFBUSxXQUFXO0FBQzVDLFFBQU0sVUFBdUIsRUFBRSxRQUFRLFNBQVMsYUFBYSxlQUFlLFFBQVEsS0FBSztBQUN6RixNQUFJLE9BQU8sU0FBUyxPQUFXLFNBQVEsT0FBTyxLQUFLLFVBQVUsT0FBTyxJQUFJO0FBQ3hFLFFBQU0sT0FBTyxJQUFJLGdCQUFnQjtBQUNqQyxTQUFPLFFBQVEsaUJBQWlCLFNBQVMsTUFBTSxLQUFLLE1BQU0sQ0FBQztBQUMzRCxPQUFLLGlCQUFpQixTQUFTLE1BQU0sS0FBSyxNQUFNLENBQUM7QUFDakQsTUFBSSxPQUFPLFFBQVEsUUFBUyxNQUFLLE1BQU07QUFDdkMsVUFBUSxTQUFTLEtBQUs7QUFDdEIsTUFBSTtBQUNGLFdBQU8sTUFBTSxNQUFNLFFBQVEsTUFBTSxPQUFPLEtBQUssR0FBRyxPQUFPO0FBQUEsRUFDekQsU0FBUyxPQUFPO0FBQ2QsUUFBSSxPQUFPLFFBQVEsUUFBUyxPQUFNO0FBQ2xDLFVBQU0sSUFBSSxRQUFRLEdBQUcsUUFBUSxFQUFFLElBQUksSUFBSTtBQUFBLEVBQ3pDO0FBQ0Y7QUFFQSxlQUFlLFFBQVEsVUFBc0M7QUFDM0QsUUFBTSxRQUFRLE9BQU8sU0FBUyxRQUFRLElBQUksYUFBYSxDQUFDLEtBQUs7QUFDN0QsUUFBTSxPQUFPLE1BQU0sU0FBUyxLQUFLO0FBQ2pDLE1BQUk7QUFDRixVQUFNLE9BQU8sS0FBSyxNQUFNLElBQUk7QUFDNUIsVUFBTSxPQUNKLE9BQU8sS0FBSyxRQUFRLEVBQUUsRUFDbkIsTUFBTSxHQUFHLEVBQ1QsSUFBSSxLQUFLO0FBQ2QsVUFBTSxVQUFVLEtBQUssVUFBVSxLQUFLLFNBQVMsS0FBSyxTQUFTLEVBQUUsSUFBSSxPQUFPLFNBQVMsTUFBTTtBQUN2RixXQUFPLElBQUksUUFBUSxTQUFTLFFBQVEsTUFBTSxPQUFPLE9BQU8sR0FBRyxLQUFLLFVBQVUsQ0FBQyxHQUFHLEtBQUs7QUFBQSxFQUNyRixRQUFRO0FBQ04sV0FBTyxJQUFJLFFBQVEsU0FBUyxRQUFRLFVBQVUsRUFBRSxJQUFJLE9BQU8sU0FBUyxNQUFNLEdBQUcsQ0FBQyxHQUFHLEtBQUs7QUFBQSxFQUN4RjtBQUNGO0FBR0EsZUFBc0IsSUFBSSxRQUFnQixNQUFjLFNBQWlCLENBQUMsR0FBc0I7QUFDOUYsTUFBSSxXQUFXLE1BQU0sU0FBUyxRQUFRLE1BQU0sTUFBTTtBQUNsRCxTQUFPLFNBQVMsV0FBVyxPQUFPLENBQUMsT0FBTyxTQUFTLEdBQUcsT0FBTztBQUMzRCxRQUFJLENBQUUsTUFBTSxjQUFjLEVBQUksT0FBTSxNQUFNLFFBQVEsUUFBUTtBQUMxRCxlQUFXLE1BQU0sU0FBUyxRQUFRLE1BQU0sTUFBTTtBQUFBLEVBQ2hEO0FBQ0EsTUFBSSxDQUFDLFNBQVMsR0FBSSxPQUFNLE1BQU0sUUFBUSxRQUFRO0FBQzlDLFNBQU87QUFDVDtBQUdBLGVBQXNCLElBQ3BCLE1BQ0EsT0FDQSxNQUNZO0FBQ1osUUFBTSxTQUFpQixDQUFDO0FBQ3hCLE1BQUksTUFBTyxRQUFPLFFBQVE7QUFDMUIsTUFBSSxLQUFNLFFBQU8sU0FBUztBQUMxQixVQUFRLE1BQU0sSUFBSSxPQUFPLE1BQU0sTUFBTSxHQUFHLEtBQUs7QUFDL0M7QUFHQSxlQUFzQixVQUFhLE1BQThEO0FBQy9GLFFBQU0sV0FBVyxNQUFNLElBQUksT0FBTyxJQUFJO0FBQ3RDLFNBQU8sRUFBRSxPQUFPLE1BQU0sU0FBUyxLQUFLLEdBQUcsS0FBSyxTQUFTLFFBQVEsSUFBSSxNQUFNLEtBQUssT0FBVTtBQUN4RjtBQUdBLGVBQXNCLEtBQ3BCLFFBQ0EsTUFDQSxNQUNBLFNBQWlCLENBQUMsR0FDTjtBQUNaLFFBQU0sV0FBVyxNQUFNLElBQUksUUFBUSxNQUFNLFNBQVMsU0FBWSxTQUFTLEVBQUUsR0FBRyxRQUFRLEtBQUssQ0FBQztBQUMxRixRQUFNLE9BQU8sTUFBTSxTQUFTLEtBQUs7QUFDakMsU0FBUSxPQUFPLEtBQUssTUFBTSxJQUFJLElBQUk7QUFDcEM7QUFVQSxlQUFzQixJQUFPLE1BQWMsUUFBeUIsQ0FBQyxHQUFpQjtBQUNwRixRQUFNLE9BQVksQ0FBQztBQUNuQixNQUFJLFNBQXdCO0FBQzVCLEtBQUc7QUFDRCxVQUFNLE9BQWdCLE1BQU0sSUFBSSxNQUFNLEVBQUUsR0FBRyxPQUFPLE9BQU8sS0FBTSxPQUFPLENBQUM7QUFDdkUsU0FBSyxLQUFLLEdBQUcsS0FBSyxLQUFLO0FBQ3ZCLGFBQVMsS0FBSztBQUFBLEVBQ2hCLFNBQVM7QUFDVCxTQUFPO0FBQ1Q7QUFHTyxTQUFTLFNBQWlCO0FBQy9CLFFBQU0sUUFBUSxPQUFPLGdCQUFnQixJQUFJLFdBQVcsRUFBRSxDQUFDO0FBQ3ZELFNBQU8sQ0FBQyxHQUFHLEtBQUssRUFBRSxJQUFJLENBQUMsU0FBUyxLQUFLLFNBQVMsRUFBRSxFQUFFLFNBQVMsR0FBRyxHQUFHLENBQUMsRUFBRSxLQUFLLEVBQUU7QUFDN0U7OztBRTlKTyxJQUFNQyxJQUFlQyx1QkFBT0MsSUFBSSxJQUFBO0FBQWhDLElDM0JIQyxJQUFVO0FBd0JkLFNBQVNDLEVBQVlDLElBQU1DLEdBQU9DLElBQUtDLEdBQWtCQyxJQUFVQyxHQUFBQTtBQUM3REosUUFBT0EsSUFBUSxDQUFBO0FBSXBCLE1BQ0NLLEdBQ0FDLEdBRkdDLElBQWtCUDtBQUl0QixNQUFJLFNBQVNPLEtBQWtDLGNBQUEsT0FBUlIsR0FFdEMsTUFBS08sS0FETEMsSUFBa0IsQ0FBQSxHQUNSUCxFQUNBLFVBQUxNLElBQ0hELElBQU1MLEVBQU1NLENBQUFBLElBRVpDLEVBQWdCRCxDQUFBQSxJQUFLTixFQUFNTSxDQUFBQTtBQU05QixNQUFNRSxJQUFRLEVBQ2JULE1BQUFBLElBQ0FDLE9BQU9PLEdBQ1BOLEtBQUFBLElBQ0FJLEtBQUFBLEdBQ0FJLEtBQVcsTUFDWEMsSUFBUyxNQUNUQyxLQUFRLEdBQ1JDLEtBQU0sTUFDTkMsS0FBWSxNQUNaQyxhQUFhQyxHQUNiQyxLQUFBQSxFQUFhQyxHQUNiQyxLQUFBQSxJQUNBQyxLQUFRLEVBQUE7QUFTVCxVQU5JaEIsTUFBWUMsT0FDZkksRUFBTUwsV0FBV0EsSUFDakJLLEVBQU1KLFNBQVNBLElBR1pnQixFQUFRWixTQUFPWSxFQUFRWixNQUFNQSxDQUFBQSxHQUMxQkE7QUFDUjs7O0FDdEVBLElBQU0sUUFBUTtBQUFBLEVBQ1osS0FBSztBQUFBLEVBQ0wsV0FBVztBQUFBLEVBQ1gsU0FBUztBQUFBLEVBQ1QsTUFBTTtBQUFBLEVBQ04sTUFBTTtBQUFBLEVBQ04sUUFBUTtBQUFBLEVBQ1IsT0FBTztBQUFBLEVBQ1AsT0FBTztBQUFBLEVBQ1AsT0FBTztBQUFBLEVBQ1AsT0FBTztBQUFBLEVBQ1AsT0FBTztBQUFBLEVBQ1AsU0FDRTtBQUFBLEVBQ0YsTUFBTTtBQUFBLEVBQ04sUUFBUTtBQUFBLEVBQ1IsVUFBVTtBQUFBLEVBQ1YsTUFBTTtBQUFBLEVBQ04sUUFBUTtBQUFBLEVBQ1IsS0FBSztBQUFBLEVBQ0wsUUFBUTtBQUFBLEVBQ1IsS0FBSztBQUFBLEVBQ0wsU0FBUztBQUFBLEVBQ1QsTUFBTTtBQUFBLEVBQ04sTUFBTTtBQUFBLEVBQ04sS0FBSztBQUFBLEVBQ0wsTUFBTTtBQUFBLEVBQ04sTUFBTTtBQUFBLEVBQ04sTUFBTTtBQUFBLEVBQ04sS0FBSztBQUFBLEVBQ0wsTUFBTTtBQUFBLEVBQ04sT0FBTztBQUFBLEVBQ1AsT0FBTztBQUFBLEVBQ1AsTUFBTTtBQUFBLEVBQ04sTUFBTTtBQUFBLEVBQ04sTUFBTTtBQUFBLEVBQ04sT0FBTztBQUFBLEVBQ1AsTUFBTTtBQUFBLEVBQ04sT0FBTztBQUFBLEVBQ1AsT0FBTztBQUFBLEVBQ1AsTUFBTTtBQUFBLEVBQ04sU0FBUztBQUFBLEVBQ1QsTUFBTTtBQUFBLEVBQ04sUUFBUTtBQUFBLEVBQ1IsVUFDRTtBQUFBLEVBQ0YsT0FDRTtBQUFBLEVBQ0YsS0FBSztBQUFBLEVBQ0wsT0FBTztBQUFBLEVBQ1AsS0FBSztBQUFBLEVBQ0wsTUFBTTtBQUFBLEVBQ04sT0FBTztBQUFBLEVBQ1AsTUFBTTtBQUFBLEVBQ04sTUFBTTtBQUFBLEVBQ04sTUFBTTtBQUFBLEVBQ04sU0FBUztBQUFBLEVBQ1QsUUFBUTtBQUFBLEVBQ1IsU0FBUztBQUNYO0FBTU8sU0FBUyxLQUFLLEVBQUUsS0FBSyxHQUF1QjtBQUNqRCxTQUNFLGtCQUFDLFNBQUksT0FBTSxRQUFPLFNBQVEsYUFBWSxlQUFZLFFBQU8sV0FBVSxTQUNqRSw0QkFBQyxVQUFLLEdBQUcsTUFBTSxJQUFJLEdBQUcsR0FDeEI7QUFFSjs7O0FDbkVPLFNBQVMsT0FBTztBQUFBLEVBQ3JCO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQSxHQUFHO0FBQ0wsR0FLRztBQUNELFNBQ0Usa0JBQUMsWUFBTyxNQUFLLFVBQVUsR0FBRyxNQUFNLE9BQU8sVUFBVSxRQUFRLEVBQUUsSUFBSSxVQUFVLEtBQUssWUFBWSxNQUN2RjtBQUFBLFdBQU8sa0JBQUMsVUFBSyxPQUFNLFdBQVUsZUFBWSxRQUFPLElBQUssUUFBUSxrQkFBQyxRQUFLLE1BQU0sTUFBTTtBQUFBLElBQy9FO0FBQUEsS0FDSDtBQUVKO0FBR08sU0FBUyxXQUFXLEVBQUUsTUFBTSxPQUFPLEdBQUcsS0FBSyxHQUErQztBQUMvRixTQUNFLGtCQUFDLFlBQU8sTUFBSyxVQUFVLEdBQUcsTUFBTSxPQUFNLGVBQWMsY0FBWSxPQUFPLE9BQU8sT0FDNUUsNEJBQUMsUUFBSyxNQUFNLE1BQU0sR0FDcEI7QUFFSjtBQUdPLFNBQVMsV0FBVztBQUFBLEVBQ3pCO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQ0YsR0FLRztBQUNELFNBQ0Usa0JBQUMsT0FBRSxNQUFZLE9BQU8sVUFBVSxRQUFRLEVBQUUsSUFDdkM7QUFBQSxZQUFRLGtCQUFDLFFBQUssTUFBTSxNQUFNO0FBQUEsSUFDMUI7QUFBQSxLQUNIO0FBRUo7OztBQ3hDQSxJQUFNLFFBQVEsRUFBZSxDQUFDLENBQUM7QUFDL0IsSUFBSSxRQUFRO0FBR1osSUFBTSxVQUFVO0FBR1QsU0FBUyxNQUFNLE1BQWMsT0FBcUIsUUFBUSxRQUErQjtBQUM5RixXQUFTO0FBQ1QsUUFBTSxPQUFhLFNBQVMsRUFBRSxJQUFJLE9BQU8sTUFBTSxNQUFNLE9BQU8sSUFBSSxFQUFFLElBQUksT0FBTyxNQUFNLEtBQUs7QUFFeEYsUUFBTSxRQUFRLENBQUMsR0FBRyxNQUFNLE1BQU0sTUFBTSxFQUFFLEdBQUcsSUFBSTtBQUMvQztBQUdPLFNBQVMsYUFBYSxTQUF3QjtBQUNuRCxNQUFJLG1CQUFtQixnQkFBZ0IsUUFBUSxTQUFTLGFBQWM7QUFDdEUsUUFBTSxPQUFPLG1CQUFtQixVQUFVLFFBQVEsVUFBVSxFQUFFLEdBQUc7QUFDakUsUUFBTSxNQUFNLEtBQUs7QUFDbkI7QUFFQSxTQUFTLFFBQVEsSUFBa0I7QUFDakMsUUFBTSxRQUFRLE1BQU0sTUFBTSxPQUFPLENBQUMsU0FBUyxLQUFLLE9BQU8sRUFBRTtBQUMzRDtBQUVBLFNBQVMsTUFBTSxFQUFFLEtBQUssR0FBbUI7QUFDdkMsSUFBVSxNQUFNO0FBQ2QsUUFBSSxLQUFLLFNBQVMsTUFBTztBQUN6QixVQUFNLFFBQVEsV0FBVyxNQUFNLFFBQVEsS0FBSyxFQUFFLEdBQUcsT0FBTztBQUN4RCxXQUFPLE1BQU0sYUFBYSxLQUFLO0FBQUEsRUFDakMsR0FBRyxDQUFDLElBQUksQ0FBQztBQUNULFFBQU0sRUFBRSxPQUFPLElBQUk7QUFDbkIsU0FDRSxrQkFBQyxTQUFJLE9BQU0sU0FBUSxhQUFXLEtBQUssTUFBTSxNQUFNLEtBQUssU0FBUyxRQUFRLFVBQVUsVUFDN0U7QUFBQSxzQkFBQyxPQUFHLGVBQUssTUFBSztBQUFBLElBQ2IsVUFDQztBQUFBLE1BQUM7QUFBQTtBQUFBLFFBQ0MsTUFBSztBQUFBLFFBQ0wsU0FBUyxNQUFNO0FBQ2Isa0JBQVEsS0FBSyxFQUFFO0FBQ2YsaUJBQU8sSUFBSTtBQUFBLFFBQ2I7QUFBQSxRQUVDLGlCQUFPO0FBQUE7QUFBQSxJQUNWO0FBQUEsSUFFRixrQkFBQyxjQUFXLE1BQUssU0FBUSxPQUFPLEVBQUUsR0FBRyxTQUFTLFNBQVMsTUFBTSxRQUFRLEtBQUssRUFBRSxHQUFHO0FBQUEsS0FDakY7QUFFSjtBQUdPLFNBQVMsU0FBUztBQUN2QixTQUNFLGtCQUFDLFNBQUksT0FBTSxtQkFBa0IsYUFBVSxVQUNwQyxnQkFBTSxNQUFNLElBQUksQ0FBQyxTQUNoQixrQkFBQyxTQUFvQixRQUFULEtBQUssRUFBZ0IsQ0FDbEMsR0FDSDtBQUVKOyIsCiAgIm5hbWVzIjogWyJhbGwiLCAiYWRkcmVzcyIsICJjb3VudCIsICJjb3VudCIsICJjb3VudCIsICJhbGwiLCAiVk5PREVfTUFSS0VSIiwgIlN5bWJvbCIsICJmb3IiLCAidm5vZGVJZCIsICJjcmVhdGVWTm9kZSIsICJ0eXBlIiwgInByb3BzIiwgImtleSIsICJpc1N0YXRpY0NoaWxkcmVuIiwgIl9fc291cmNlIiwgIl9fc2VsZiIsICJyZWYiLCAiaSIsICJub3JtYWxpemVkUHJvcHMiLCAidm5vZGUiLCAiX19rIiwgIl9fIiwgIl9fYiIsICJfX2UiLCAiX19jIiwgImNvbnN0cnVjdG9yIiwgIlZOT0RFX01BUktFUiIsICJfX3YiLCAidm5vZGVJZCIsICJfX2kiLCAiX191IiwgIm9wdGlvbnMiXQp9Cg==
