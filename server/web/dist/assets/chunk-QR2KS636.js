import {
  A,
  n,
  y
} from "./chunk-LVANTMVN.js";

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
  open: "Open",
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
  /** What a value that breaks a rule is told: the same words as the server's. */
  rules: {
    blank: "can't be blank",
    text: "must be a text",
    number: "is not a number",
    list: "must be a list of texts",
    json: "must be JSON",
    boolean: "must be true or false",
    address: "must be an IP address",
    network: "must be a network in CIDR notation, as 10.0.0.0/24",
    characters: ["character", "characters"],
    items: ["item", "items"],
    just: (what) => `just ${what}`,
    between: (least, most) => `from ${least} to ${most}`,
    least: (least) => `at least ${least}`,
    most: (most) => `at most ${most}`,
    have: (bounds) => `must have ${bounds}`,
    be: (bounds) => `must be ${bounds}`,
    modulo: (offset, step) => `must be ${offset} or differ from it by a multiple of ${step}`,
    pattern: (pattern) => `must match the pattern ${pattern}`,
    values: (values) => `must be one of ${values}`,
    tooShort: (least) => `is too short (minimum is ${least} characters)`,
    tooLong: (most) => `is too long (maximum is ${most} characters)`,
    name: "must start with a letter, and have only letters, digits, hyphens and underscores"
  },
  clusterTypes: {
    title: "Launch a cluster",
    team: "For which team?",
    teamHint: "The team owns the cluster, and its credits pay for it.",
    noTeam: "You are in no team yet",
    noTeamBody: "A cluster belongs to a team. Ask an administrator to add you to one.",
    noneQualifies: "None of your teams can launch a cluster now; why stands beside each.",
    why: {
      member: "You are a member; only its admins launch clusters.",
      project: "It has no project in the cloud yet.",
      deleted: "It is being deleted.",
      credits: (needed, credits) => `It has ${credits} credits; a cluster needs ${needed}.`
    },
    credits: (credits) => `${credits} credits`,
    type: "What kind?",
    chooseTeam: "Choose a team first.",
    refresh: "Ask the cluster builder again",
    refreshed: "The list is as the cluster builder has it now.",
    cached: (why) => `This is the list as it was last read, as asking again failed: ${why}`,
    none: "No kinds of clusters",
    noneBody: "The cluster builder lists none. An administrator can add some there.",
    trouble: "The kinds of clusters are not known"
  },
  launch: {
    title: "New cluster",
    of: (name) => `New cluster: ${name}`,
    name: "Cluster name",
    nameHint: "6 to 255 letters, digits, hyphens and underscores; a letter first.",
    submit: "Launch",
    launched: (name) => `${name} is being launched. Its rack appears here as the cloud builds it.`,
    team: "Team",
    other: "Choose another team or kind",
    keyPairs: "Key pairs",
    use: (what) => `Use \u201C${what}\u201D`,
    general: "Settings",
    choose: "Choose\u2026",
    notListed: (value) => `${value} (not in the cloud's list)`,
    noneOf: "The cloud has none.",
    immutable: "Cannot be changed later.",
    doubt: "No answer came. The cluster may be launched all the same: look at the racks before you try again.",
    assets: "What the cloud has could not be read, so ids are typed instead of chosen. What you typed stays.",
    instructions: "Before you launch",
    faults: (count2) => count2 === 1 ? "One field needs another look." : `${count2} fields need another look.`,
    gone: "There is no such kind of cluster",
    goneBody: "The cluster builder may have taken it from its list."
  },
  keyPairs: {
    title: "Key pairs",
    new: "New key pair",
    body: "Who has the private key of a pair can log in to the clusters that were launched with it.",
    none: "No key pairs",
    noneBody: "Make one here, or bring the public key that you use already.",
    name: "Name",
    type: "Type",
    fingerprint: "Fingerprint",
    delete: "Delete",
    deleteTitle: (name) => `Delete the key pair ${name}?`,
    deleteBody: "No cluster can be launched with it any more. Clusters that have it go on to accept it.",
    deleted: (name) => `${name} is deleted.`,
    nameHint: "As it stands in the forms of clusters.",
    how: "Which key?",
    make: "Make a new pair",
    makeHint: "The private key is shown once, and kept nowhere.",
    bring: "Use a public key that I have",
    bringHint: "The private key stays with you.",
    public: "Public key",
    publicHint: "One line, as in ~/.ssh/id_ed25519.pub.",
    file: "Take it from a file",
    private: "That is a private key. Keep it; paste the public one, whose file ends in .pub.",
    tooLarge: "That file is too large to be a public key.",
    wantsPublic: "Paste a public key, or choose its file.",
    submitMake: "Make",
    submitBring: "Add",
    x509: "Certificate (X.509)",
    ssh: "SSH",
    made: (name) => `${name} is made`,
    added: (name) => `${name} is added.`,
    privateKey: "Private key",
    once: "This is the private key. It is shown this once: copy or download it now, for nobody can show it again.",
    download: "Download",
    file_: (name) => `${name}.pem`,
    hint: (file) => `Then: chmod 600 ${file} && ssh -i ${file} flight@ADDRESS`,
    done: "I have it: done",
    leaveTitle: "Leave without the private key?",
    leaveBody: "You have neither copied nor downloaded it, and it is not shown again.",
    leave: "Leave without it"
  },
  limits: {
    title: "Usage limits",
    of: (team) => `Usage limits of ${team}`,
    body: "What the cloud lets the team have, and what it has now.",
    names: {
      vcpus: "Virtual CPUs",
      ram: "Memory",
      instances: "Servers",
      volumes: "Volumes",
      volume_disk: "Volume storage"
    },
    used: (used, most) => `${used} of ${most}`,
    unlimited: "No limit",
    unknown: "The cloud does not say",
    left: (left) => `${left} left`,
    full: "Nothing left"
  },
  invoices: {
    title: "Invoices",
    of: (team) => `Invoices of ${team}`,
    one: "Invoice",
    number: "Number",
    id: "Id",
    date: "Date",
    status: "Status",
    amount: "Amount",
    balance: "To pay",
    credits: "Credits",
    refunds: "Refunds",
    none: "No invoices yet",
    noneBody: "The first one comes at the end of the billing period.",
    preview: "Preview the next invoice",
    draftOf: (team) => `Next invoice of ${team}`,
    draftBody: "A preview of the present billing period; amounts may still change.",
    nothing: "Nothing to pay so far",
    nothingBody: "Nothing has been used in this billing period.",
    invoice: (number) => `Invoice ${number}`,
    team: "Team",
    account: "Billing account",
    period: "Billing period",
    print: "Print or save as PDF",
    preview_: "preview",
    currency: "Currency",
    stack: "Stack",
    what: "What for",
    from: "From",
    until: "Until",
    credit: "Credits",
    unnamed: "Not assigned to a cluster",
    total: "Total",
    items: "Items",
    noItems: "The billing service lists no items."
  },
  deposit: {
    title: "Add credits",
    of: (team) => `Add credits to ${team}`,
    balance: "Credits now",
    after: "Credits then",
    amount: "Credits to add",
    amountHint: "A number above nought, with two decimals at most.",
    submit: "Add credits",
    done: (amount, team) => `${amount} credits are on their way to ${team}. It takes some minutes until they are counted.`,
    doubt: "No answer came. The credits may have been given all the same: look at the team's before you repeat this.",
    wrong: "must be a number above nought, with two decimals at most",
    missing: "The team has no project or no billing account in the cloud yet, so it cannot get credits."
  },
  config: {
    title: "Cloud configuration",
    body: "How this site reaches the services of its cloud.",
    first: "There is none yet. With the first, every user who has a password gets an account in the cloud.",
    services: "Services",
    account: "Administrator of the cloud",
    internal_auth_url: "Identity service",
    internal_auth_urlHint: "Where the cloud's services sign in, as http://keystone:5000/v3.",
    user_handler_base_url: "User handler",
    user_handler_base_urlHint: "Users, teams, key pairs, limits and billing.",
    cluster_builder_base_url: "Cluster builder",
    cluster_builder_base_urlHint: "Kinds of clusters, and clusters.",
    admin_user_id: "User id",
    admin_project_id: "Project id",
    admin_foreign_password: "Password",
    passwordKept: "Kept sealed and never shown. Leave it empty to keep the one that is set.",
    passwordNew: "It is kept sealed, and never shown again.",
    save: "Save",
    saved: "The cloud configuration is saved.",
    updated: (when) => `Changed ${when}`,
    test: "Test the connection",
    testing: "Testing",
    testHint: "Asks both services with what is saved; nothing is changed there.",
    testChanged: "Save first: what is saved is tested.",
    works: "answers",
    fails: "does not work",
    conflictBody: "Somebody else has saved meanwhile. Take theirs, or save yours over it.",
    takeTheirs: "Take theirs",
    overwrite: "Save mine over it",
    outbox: "Calls to the cloud"
  },
  statistics: {
    title: "Statistics",
    cloud: "The whole cloud",
    site: "This site",
    history: "Over time",
    names: {
      vcpus: "Virtual CPUs",
      disk_space: "Disk",
      ram: "Memory",
      running_vms: "Running servers",
      users: "Users",
      teams: "Teams",
      racks: "Racks",
      servers: "Servers",
      volumes: "Volumes",
      networks: "Networks"
    },
    used: (used, total) => `${used} of ${total}`,
    unknown: "The cloud does not say",
    cloudFailed: "The cloud's numbers could not be read",
    racksStatus: "Racks by status",
    devicesStatus: "Devices by status",
    templates: "CPUs, memory and disk are those of all devices, by their templates.",
    range: "Days",
    days: (days) => days === 1 ? "1 day" : `${days} days`,
    derived: "Reckoned from the numbers of today and the log of changes, backwards; what was never logged is not in it.",
    cut: (when) => `The log has more changes than are read here; the lines begin ${when}.`,
    racks: "Racks",
    devices: "Devices",
    activity: (days) => days === 1 ? "Changes a day" : `Changes in ${days} days each`,
    bars: (what, from, to, sum) => `${what} from ${from} to ${to}: ${sum} in all`,
    chart: (what, from, to, first, last) => `${what} from ${from} to ${to}: ${first} at first, ${last} at last`,
    table: "As a table",
    day: "Day",
    server: "Server status"
  },
  outbox: {
    title: "Calls to the cloud",
    body: "What the cloud has not been told yet. Each line goes when the cloud has agreed.",
    none: "Everything is done",
    noneBody: "The cloud has been told of every user, team and role.",
    job: "Call",
    about: "About",
    state: "State",
    attempts: "Attempts",
    due: "Next attempt",
    error: "Last error",
    since: "Since",
    retry: "Try again now",
    retried: "It is tried again now.",
    giveUp: "Give up",
    giveUpTitle: (what) => `Give up \u201C${what}\u201D?`,
    giveUpMany: (count2) => `Give up ${count2} calls?`,
    giveUpBody: "The cloud is never told, so this site and the cloud may disagree from then on. Nothing else is changed.",
    givenUp: "It is given up.",
    of: (attempts) => `${attempts} of 10`,
    states: {
      queued: "queued",
      running: "running",
      waiting: "waiting",
      failed: "failed"
    },
    jobs: {
      user_signup: "Make the user's account",
      create_single_user_team: "Make the user's own team",
      create_team: "Make the team's project",
      create_team_then_role: "Make the team's project, then the role",
      create_team_role: "Give the user a role in the team",
      user_update: "Change the user's account",
      user_deletion: "Delete the user's account",
      delete_team: "Delete the team's project"
    },
    user: "User",
    team: "Team",
    config: "Cloud configuration",
    done: (count2) => count2 === 1 ? "1 done" : `${count2} done`
  },
  status: {
    title: "Server status",
    healthy: "Healthy",
    unhealthy: "Not healthy",
    healthyBody: "Reports are taken, runs are in time, and history is written.",
    server: "Server",
    reported: "Devices",
    version: "Version",
    started: "Started",
    uptime: "Running for",
    step: "A run each",
    devices: "Devices that report",
    series: "Series",
    memory: "Memory",
    descriptors: "Open files and sockets",
    run: "Last run",
    runAt: "At",
    duration: "Took",
    lag: "Began late by",
    metrics: "Metrics",
    stale: "Dropped as stale",
    written: "Values written",
    failures: "Failures",
    runs: "Runs",
    skipped: "Steps left out",
    never: "There has been none yet.",
    history: "History",
    journal: "Journal",
    state: "State",
    reason: "Why",
    layout: "Layout",
    bytes: "Written since the last checkpoint",
    waiting: "Waiting in memory",
    checkpoints: "Checkpoints",
    checkpointFailures: "Failed checkpoints",
    map: "Device map",
    age: "Age",
    refreshes: "Read",
    failing: "Failing",
    limit: "Series, of the most",
    journalSize: "Journal, of the most",
    live: "Read again every five seconds.",
    numbers: "More numbers are on the admin port, for Prometheus."
  }
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
  canvas: (racks, devices) => `Racks: ${racks}, devices: ${devices}. The list of racks beside it has the same in words.`,
  faces: { front: "front", rear: "rear" },
  statuses: {
    ACTIVE: "active",
    AVAILABLE: "available",
    FAILED: "failed",
    IN_PROGRESS: "in progress",
    STOPPED: "stopped",
    SUSPENDED: "suspended"
  },
  times: "\xD7",
  pane: "Settings of the view",
  showPane: "Show the settings of the view",
  hidePane: "Hide the settings of the view",
  split: "Height of the chart",
  closePane: "Close",
  metric: {
    title: "Metrics",
    add: "Add a metric",
    choose: "Choose a metric",
    placeholder: "Name of a metric",
    none: "No metric has that name.",
    devices: (count2) => `${count2} devices`,
    remove: (name) => `Remove ${name}`,
    first: (name) => `Colour by ${name}`,
    isFirst: "colours",
    most: "Four metrics are the most that fit on a device.",
    more: (count2) => `${count2} more; type to find them`
  },
  colours: {
    title: "Colours",
    map: "Colour map",
    maps: {
      viridis: "Violet to yellow",
      cividis: "Blue to yellow",
      ember: "Indigo to cream",
      traffic: "Calm to alarm",
      diverging: "Blue to orange",
      classic: "Green, yellow, red"
    },
    inverted: "Inverted",
    comparing: "Differences are shown from blue (less) to orange (more).",
    classicHint: "Not easy to read for people who do not tell red from green.",
    range: "Range",
    ranges: {
      auto: "Automatic",
      declared: "Of the metric",
      percentile: "5th to 95th percentile",
      fixed: "Fixed"
    },
    rangeHints: {
      auto: "The lowest to the highest value on screen, at round numbers.",
      declared: "From the lowest to the highest value that the metric declares.",
      percentile: "Outliers have the colour of the end.",
      fixed: "From and to these numbers."
    },
    undeclared: "This metric declares none; the range is automatic.",
    low: "From",
    high: "To",
    order: "The first number must be the smaller one."
  },
  thresholds: {
    title: "Thresholds",
    warning: "Warning",
    critical: "Critical",
    hint: "With critical below warning, low values are the bad ones.",
    clear: "Remove the thresholds",
    at: (level, value) => `${level} from ${value}`,
    count: (warning, critical) => `${warning} warning, ${critical} critical`
  },
  show: {
    title: "Racks",
    mode: "Devices show",
    modes: {
      both: "Pictures and bars",
      pictures: "Pictures",
      bars: "Bars",
      heat: "Heat",
      status: "Status"
    },
    sides: "Sides",
    side: { front: "Front", rear: "Rear", both: "Both" },
    scale: "Bars as long as the value",
    order: "Order",
    orders: { team: "Team", name: "Name", value: "Value, highest first" },
    byTeam: "Group by team",
    hidden: (count2) => `${count2} racks hidden`,
    showAll: "Show all",
    chart: "Chart under the racks"
  },
  filters: {
    title: "Filters",
    text: "Devices or racks with",
    status: "Status",
    type: "Type",
    types: { Instance: "Servers", Volume: "Volumes", Network: "Networks" },
    team: "Team",
    kind: "Kind",
    kinds: { rack: "Rack", server: "Server", switch: "Switch", storage: "Storage" },
    clear: "Clear the filters",
    fitting: (count2, all2) => `${count2} of ${all2} devices`,
    from: "Lowest value shown",
    to: "Highest value shown",
    range: "Values",
    clearRange: "Clear the range of values"
  },
  legend: {
    label: (metric) => `Legend and filter of ${metric}`,
    kind: {
      auto: "automatic",
      declared: "of the metric",
      percentile: "5th to 95th percentile",
      fixed: "fixed"
    },
    histogram: "How many devices have each value",
    compared: { difference: "difference", ratio: "ratio" },
    changeRange: "Range of the colours"
  },
  chart: {
    label: (metric) => `Devices by ${metric}`,
    min: "min",
    mean: "mean",
    p95: "p95",
    max: "max",
    of: (shown, all2) => `${shown} of ${all2} devices`,
    selected: (count2) => `${count2} selected`,
    order: "Sorted",
    orders: {
      falling: "Highest first",
      rising: "Lowest first",
      position: "By position",
      name: "By name"
    },
    cut: "The axis does not begin at zero.",
    device: (name, value) => `${name}: ${value}`,
    nothing: "No device that is shown has a value of this metric.",
    keys: "Arrow keys go through the devices, Enter selects."
  },
  time: {
    title: "Time",
    travel: "Look at the past",
    now: "Back to live",
    past: (when) => `You are looking at the past: ${when}`,
    pastShort: "Past",
    placement: "Racks and devices stand where they are now.",
    scrubber: "Moment",
    span: "How far back",
    spans: { hour: "1 hour", day: "1 day", week: "7 days", quarter: "90 days" },
    play: "Play",
    pause: "Pause",
    speed: "Speed",
    perSecond: (steps) => `${steps}\xD7`,
    back: "One step back",
    on: "One step on",
    pick: "Date and time",
    reading: "Reading the history",
    failed: "The history could not be read",
    compare: "Compare with",
    compares: {
      "0": "nothing",
      "300": "5 minutes ago",
      "3600": "1 hour ago",
      "86400": "1 day ago",
      "604800": "1 week ago"
    },
    ago: (span) => `${span} ago`,
    as: "Shown as",
    ways: { difference: "Difference", ratio: "Ratio" },
    noBaseline: "There is no history of that moment."
  },
  state: {
    live: "Live",
    values: (time) => `Values of ${time}`,
    waiting: "Waiting for values",
    connecting: "Connecting: what you see may be old",
    stale: (time) => `Nothing new since ${time}: what you see may be old`,
    lost: (time) => `Disconnected since ${time}: what you see is old`,
    lostAtOnce: "Disconnected: what you see is old",
    paused: "Paused while the window is hidden"
  },
  empty: {
    noRacks: "No racks yet",
    noRacksRoot: "Racks come with the clusters that teams launch, or from the API. This creates one; take the id of a team from the list of teams.",
    noRacksUser: "Racks come with the clusters that your team launches.",
    launch: "Launch a cluster",
    teams: "To the teams",
    noMetrics: "No metrics yet",
    noMetricsBody: (device) => `Devices show their values here as soon as something reports them. This reports a first one for ${device}:`,
    token: "Make a token for it",
    tokenMade: "The token is in the command. It is good for 30 days, and shown only here.",
    tokenName: "First metric",
    noDevices: "The racks have no devices yet: there is nothing to have a value.",
    filtered: "No device fits the filters.",
    hidden: "All racks are hidden.",
    choose: "Choose a metric to see its values on the racks."
  },
  keys: {
    group: "Rack view",
    metric: "Choose a metric",
    filter: "Filter devices",
    pane: "Settings of the view",
    chart: "Show or hide the chart",
    back: "One step back in time",
    on: "One step on in time",
    play: "Play or pause",
    live: "Back to live",
    mode: "Next way to show devices",
    sides: "Front, rear, both"
  }
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
  device: "Device",
  rack: "Rack",
  team: "Team",
  name: "Name",
  position: "Position",
  type: "Type",
  status: "Status",
  cost: "Cost",
  height: "Height",
  free: "Free",
  devices: "Devices",
  racks: "Racks",
  template: "Template",
  depth: "Depth",
  face: "Face",
  front: "Front",
  rear: "Rear",
  created: "Created",
  changed: "Changed",
  description: "Description",
  order: "Billing order",
  units: (n2) => `${n2} U`,
  freeUnits: (n2, of) => `${n2} of ${of} U`,
  inRack: (rack) => `in ${rack}`,
  halfDepth: "half",
  fullDepth: "full",
  lastHour: (metric) => `${metric}, last hour`,
  kinds: { Instance: "Instance", Volume: "Volume", Network: "Network" },
  details: {
    title: "Details",
    none: "Nothing is selected",
    noneBody: "Click a device or a rack; with Ctrl or Shift, or by dragging over empty space, several.",
    page: "Open page",
    actions: "Actions",
    close: "Close the details",
    selected: (n2) => n2 === "1" ? "1 device selected" : `${n2} devices selected`,
    racks: (n2) => n2 === "1" ? "1 rack" : `${n2} racks`,
    more: (n2) => `and ${n2} more`,
    minimum: "min",
    mean: "mean",
    maximum: "max",
    total: "Cost together",
    addresses: "Addresses",
    metadata: "Metadata",
    byStatus: "By status",
    deselect: "Clear the selection"
  },
  menu: {
    space: "Rack view",
    details: "View details",
    page: "Open its page",
    focus: "Bring into view",
    hide: "Hide",
    showOnly: "Show only this",
    showOnlyThese: "Show only these",
    reset: "Reset filters and show all",
    selectAll: "Select everything shown",
    selectRack: "Select all devices of the rack",
    invert: "Invert the selection",
    clear: "Clear the selection",
    copyLink: "Copy link",
    copyId: "Copy id",
    create: "Create a device here\u2026",
    createIn: "Create a device\u2026",
    edit: "Edit\u2026",
    move: "Move\u2026",
    moveByKeys: "Move with the arrow keys",
    on: "Switch on",
    off: "Switch off",
    suspend: "Suspend",
    resume: "Resume",
    destroy: "Destroy\u2026",
    remove: "Remove from the records\u2026",
    change: "Move, edit, switch",
    onlyAdmins: (team) => `Only admins of ${team} may do this.`,
    inProgress: "The cloud is at work on it.",
    noAction: "Nothing can be asked of it in this status.",
    counted: (label, n2, of) => `${label} (${n2} of ${of})`,
    all: (n2) => `${n2} selected devices`
  },
  act: {
    asked: {
      on: (name) => `The cloud is asked to switch ${name} on.`,
      off: (name) => `The cloud is asked to switch ${name} off.`,
      suspend: (name) => `The cloud is asked to suspend ${name}.`,
      resume: (name) => `The cloud is asked to resume ${name}.`,
      destroy: (name) => `The cloud is asked to destroy ${name}.`
    },
    refused: (name, why) => `${name}: ${why}`,
    destroyTitle: (name) => `Destroy ${name}?`,
    destroyDevice: (name, where) => `${name} (${where}) is destroyed in the cloud with everything on it. This cannot be taken back.`,
    destroyRack: (name, n2) => `The rack ${name} and its devices (${n2}) are destroyed in the cloud with everything on them. This cannot be taken back.`,
    destroyMany: (n2) => `These ${n2} devices are destroyed in the cloud with everything on them. This cannot be taken back.`,
    destroy: "Destroy",
    removeTitle: (name) => `Remove ${name}?`,
    removeDevice: (name) => `${name} is removed from Concertim's records. The cloud is not asked: a machine that exists goes on to run.`,
    removeRack: (name, n2) => `The rack ${name} and its devices (${n2}) are removed from Concertim's records. The cloud is not asked.`,
    remove: "Remove",
    removed: (name) => `${name} is removed.`
  },
  bulk: {
    title: {
      on: "Switch on",
      off: "Switch off",
      suspend: "Suspend",
      resume: "Resume",
      destroy: "Destroy"
    },
    confirm: (n2) => `${n2} devices`,
    progress: (done, of) => `${done} of ${of} asked`,
    done: (good, bad) => `${good} asked, ${bad} refused`,
    allDone: (n2) => `All ${n2} asked. Their status changes when the cloud has done it.`,
    waiting: "waiting",
    asking: "asking",
    good: "asked",
    stopped: "not asked",
    stop: "Stop",
    again: "Ask the refused again",
    close: "Close",
    outcome: "Outcome"
  },
  move: {
    title: (name) => `Move ${name}`,
    rack: "Rack",
    face: "Face",
    unit: "Lowest unit",
    none: "No place is free on this face.",
    noneOption: "none",
    option: (u, free) => free ? u : `${u} (where it is)`,
    rackOption: (name, free) => `${name} (${free} U free)`,
    submit: "Move",
    moved: (name, where) => `${name} is now at ${where}.`,
    back: (name, why) => `${name} stays where it was: ${why}`,
    undone: (name) => `${name} is back where it was.`,
    undo: "Undo",
    undoMove: "Undo the last move",
    nothingToUndo: "There is no move to undo.",
    gone: "it is no longer there.",
    taken: "the place is taken meanwhile.",
    dragging: (name) => `Moving ${name}`,
    keys: "Arrow keys choose a free place, F the other face, Enter moves, Escape leaves it.",
    at: (where) => `to ${where}`,
    where: (rack, face, units) => `${rack}, ${face.toLowerCase()}, ${units}`,
    nowhere: "No free place fits it in the racks of its team.",
    notYours: (team) => `Only admins of ${team} may move it.`
  },
  make: {
    title: (rack) => `New device in ${rack}`,
    template: "Template",
    templateOption: (name, u) => `${name} (${u} U)`,
    name: "Name",
    nameHint: "Letters, digits, - and . Unique in the rack.",
    type: "Type",
    status: "Status",
    submit: "Create",
    made: (name) => `${name} is created.`,
    noTemplates: "There are no templates of devices yet."
  },
  edit: {
    title: (name) => `Edit ${name}`,
    cost: "Cost of this period",
    height: "Height in units",
    saved: (name) => `${name} is saved.`
  },
  view: {
    as: "Show as",
    racks: "Racks",
    table: "Table",
    tree: "Tree",
    treeLabel: "Teams, racks and devices",
    treeHint: "Arrow keys move and open, Space selects, Enter shows the details, letters jump to a name.",
    tableLabel: "Devices",
    rows: (n2, of) => n2 === of ? `${n2} devices` : `${n2} of ${of} devices`,
    empty: "No device passes the filters.",
    treeTeam: (name, racks) => `${name}, ${racks === 1 ? "1 rack" : `${racks} racks`}`,
    treeRack: (name, devices, status) => `${name}, ${devices === 1 ? "1 device" : `${devices} devices`}, ${status}`,
    selectAll: "Select all rows",
    selectRow: (name) => `Select ${name}`
  },
  find: {
    label: "Find a rack, device or team",
    placeholder: "Find\u2026",
    nothing: "Nothing has that name.",
    found: (n2) => n2 === 1 ? "1 found" : `${n2} found`,
    group: { device: "Device", rack: "Rack", team: "Team" },
    onServer: "Found by its description"
  },
  presets: {
    menu: "Views",
    title: "Saved views",
    none: "No view is saved yet. Set the racks as you like them, then save.",
    save: "Save this view\u2026",
    saveAs: "Save as another\u2026",
    update: (name) => `Save into \u201C${name}\u201D`,
    rename: "Rename\u2026",
    remove: "Delete",
    makeDefault: "Open with this view",
    noDefault: "Do not open with this view",
    isDefault: "opens with the page",
    share: "Copy a link to this view",
    name: "Name",
    nameTaken: "You have a view of that name.",
    saved: (name) => `\u201C${name}\u201D is saved.`,
    removed: (name) => `\u201C${name}\u201D is deleted.`,
    undo: "Undo",
    manage: "Manage\u2026",
    apply: (name) => `Show \u201C${name}\u201D`,
    unsaved: "changed",
    actionsOf: (name) => `Actions for ${name}`
  },
  export: {
    menu: "Export",
    csv: "Values as CSV",
    json: "Values as JSON",
    svg: "Racks as SVG",
    png: "Racks as PNG",
    print: "Print",
    time: "time",
    value: (metric, units) => units ? `${metric} (${units})` : metric,
    nothing: "Nothing is on screen to export.",
    saved: (name) => `${name} is saved.`,
    printed: (time) => `As of ${time}`
  },
  kiosk: {
    start: "Full screen",
    cycle: "Full screen, changing views",
    leave: "Leave the full screen",
    hint: "Escape leaves the full screen.",
    next: (name) => `View: ${name}`,
    noViews: "Save at least two views first; the screen then changes between them.",
    every: "Seconds for each view",
    begin: "Begin",
    least: (seconds) => `At least ${seconds} seconds.`
  },
  keys: {
    find: "Find a rack, device or team",
    details: "Details of the selection",
    actions: "Actions for the selection",
    selectAll: "Select everything shown",
    invert: "Invert the selection",
    clear: "Clear the selection",
    focus: "Bring the selection into view",
    move: "Move the selected device",
    moveByKeys: "Move it with the arrow keys",
    undo: "Undo the last move",
    racks: "Show as racks",
    table: "Show as a table",
    tree: "Show as a tree",
    save: "Save this view",
    share: "Copy a link to this view",
    csv: "Export as CSV",
    print: "Print",
    kiosk: "Full screen"
  }
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
  typeWord: (word) => `Type ${word} to confirm`,
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
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vc3JjL3RleHRzL2VuL2FwaS50cyIsICIuLi8uLi9zcmMvdGV4dHMvZW4vY2hhcnRzLnRzIiwgIi4uLy4uL3NyYy90ZXh0cy9lbi9jbG91ZC50cyIsICIuLi8uLi9zcmMvdGV4dHMvZW4vcGVvcGxlLnRzIiwgIi4uLy4uL3NyYy90ZXh0cy9lbi9yYWNrdmlldy50cyIsICIuLi8uLi9zcmMvdGV4dHMvZW4vc2hlbGwudHMiLCAiLi4vLi4vc3JjL3RleHRzL2VuL3NpdGUudHMiLCAiLi4vLi4vc3JjL3RleHRzL2VuL3R3aW4udHMiLCAiLi4vLi4vc3JjL3RleHRzL2VuL3VpLnRzIiwgIi4uLy4uL3NyYy90ZXh0cy9pbmRleC50cyIsICIuLi8uLi9zcmMvYXBpL2NsaWVudC50cyIsICIuLi8uLi9ub2RlX21vZHVsZXMvcHJlYWN0L2pzeC1ydW50aW1lL3NyYy91dGlscy5qcyIsICIuLi8uLi9ub2RlX21vZHVsZXMvcHJlYWN0L3NyYy9jb25zdGFudHMuanMiLCAiLi4vLi4vbm9kZV9tb2R1bGVzL3ByZWFjdC9qc3gtcnVudGltZS9zcmMvaW5kZXguanMiLCAiLi4vLi4vc3JjL3VpL0ljb24udHN4IiwgIi4uLy4uL3NyYy91aS9CdXR0b24udHN4IiwgIi4uLy4uL3NyYy91aS9Ub2FzdC50c3giXSwKICAic291cmNlc0NvbnRlbnQiOiBbIi8qKiBXaGF0IGlzIHNhaWQgd2hlbiBhIHJlcXVlc3QgZmFpbHMuICovXG5leHBvcnQgY29uc3QgYXBpID0ge1xuICBhd2F5OiBcIlRoZSBzZXJ2ZXIgZG9lcyBub3QgYW5zd2VyLiBXaGF0IHlvdSB0eXBlZCBpcyBzdGlsbCBoZXJlOyB0cnkgYWdhaW4uXCIsXG4gIHN0YXR1czogKHN0YXR1czogbnVtYmVyKSA9PiBgVGhlIHNlcnZlciBhbnN3ZXJzIHdpdGggc3RhdHVzICR7c3RhdHVzfS5gLFxufTtcbiIsICIvKiogVGV4dHMgb2YgZGV2aWNlcywgcmFja3MsIGhvc3RzIGFuZCB0aGVpciBjaGFydHMuICovXG5leHBvcnQgY29uc3QgY2hhcnRzID0ge1xuICBhZGREZXZpY2U6IFwiQWRkIGEgZGV2aWNlXCIsXG4gIGFsbE1ldHJpY3M6IFwiQWxsIG1ldHJpY3NcIixcbiAgY3N2OiBcIlZhbHVlcyBhcyBDU1ZcIixcbiAgY3VzdG9tOiBcIkZyb21cdTIwMTN0b1wiLFxuICBmaWx0ZXJNZXRyaWNzOiBcIkZpbHRlciBtZXRyaWNzIGJ5IG5hbWVcIixcbiAgZm9sbG93OiBcIkxpdmVcIixcbiAgZnJvbTogXCJGcm9tXCIsXG4gIGhlcmU6IFwiSGVyZVwiLFxuICBrZXlOYW1lczoge1xuICAgIGVhcmxpZXI6IFwiRWFybGllclwiLFxuICAgIGxhdGVyOiBcIkxhdGVyXCIsXG4gICAgem9vbU91dDogXCJab29tIG91dFwiLFxuICAgIGZvbGxvdzogXCJGb2xsb3cgd2hhdCBjb21lcywgb3Igc3RvcFwiLFxuICB9LFxuICBsYXN0OiBcIkxhc3RcIixcbiAgbGVhc3Q6IFwiTWluXCIsXG4gIGxpbmU6IFwiTGluZVwiLFxuICBsb2NhbDogXCJMb2NhbCB0aW1lXCIsXG4gIGxvZzogXCJMb2dcIixcbiAgbWFrZVRva2VuOiBcIk1ha2UgYSB0b2tlbiBmb3IgaXRcIixcbiAgbWVhbjogXCJNZWFuXCIsXG4gIG1vc3Q6IFwiTWF4XCIsXG4gIG5vTWV0cmljRml0czogKHdvcmQ6IHN0cmluZykgPT4gYE5vIG1ldHJpYyBoYXMgXHUyMDFDJHt3b3JkfVx1MjAxRCBpbiBpdHMgbmFtZS5gLFxuICBub25lOiBcIk5vdGhpbmcgaGFzIGJlZW4gcmVwb3J0ZWQgeWV0XCIsXG4gIG5vbmVBZ2VudHM6XG4gICAgXCJPbiBhIG1hY2hpbmUgb2YgaXRzIG93biwgY29uY2VydGltIGFnZW50IHJlcG9ydHMgaXQgYWxsOyBUZWxlZ3JhZiwgUHJvbWV0aGV1cyBhbmQgY29sbGVjdGQgY2FuIHJlcG9ydCwgdG9vLlwiLFxuICBub25lQm9keTogXCJTZW5kIGEgZmlyc3QgdmFsdWUsIGFuZCBpdHMgY2hhcnQgYXBwZWFycyBoZXJlOlwiLFxuICBub3RoaW5nOiBcIk5vIHZhbHVlcyBpbiB0aGlzIHRpbWUuIENob29zZSBhIGxvbmdlciByYW5nZS5cIixcbiAgbm90aGluZ1Nob3J0OiBcIm5vIHZhbHVlc1wiLFxuICBub3c6IFwibm93XCIsXG4gIG90aGVyczogXCJPdGhlcnNcIixcbiAgcGxvdDogKHRpdGxlOiBzdHJpbmcpID0+IGBDaGFydCBvZiAke3RpdGxlfWAsXG4gIHBvaW50SGludDogXCJBcnJvdyBrZXlzIHJlYWQgdmFsdWVzXCIsXG4gIHJhbmdlOiBcIlRpbWVcIixcbiAgcmVhZEFnYWluOiBcIlJlYWQgYWdhaW5cIixcbiAgcmVtb3ZlOiAod2hhdDogc3RyaW5nKSA9PiBgVGFrZSAke3doYXR9IG91dGAsXG4gIHNob3J0OiB7XG4gICAgXCIxaFwiOiBcIjEgaFwiLFxuICAgIFwiNmhcIjogXCI2IGhcIixcbiAgICBcIjFkXCI6IFwiRGF5XCIsXG4gICAgXCI3ZFwiOiBcIldlZWtcIixcbiAgICBcIjMwZFwiOiBcIjMwIGRcIixcbiAgICBcIjkwZFwiOiBcIlF1YXJ0ZXJcIixcbiAgfSBhcyBSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+LFxuICBzaG93OiBcIlNob3dcIixcbiAgc3BhbnM6IHtcbiAgICBcIjFoXCI6IFwiUGFzdCBob3VyXCIsXG4gICAgXCI2aFwiOiBcIlBhc3QgNiBob3Vyc1wiLFxuICAgIFwiMWRcIjogXCJQYXN0IGRheVwiLFxuICAgIFwiN2RcIjogXCJQYXN0IHdlZWtcIixcbiAgICBcIjMwZFwiOiBcIlBhc3QgMzAgZGF5c1wiLFxuICAgIFwiOTBkXCI6IFwiUGFzdCBxdWFydGVyXCIsXG4gIH0gYXMgUmVjb3JkPHN0cmluZywgc3RyaW5nPixcbiAgc3Bva2VuOiAobGVhc3Q6IHN0cmluZywgbWVhbjogc3RyaW5nLCBtb3N0OiBzdHJpbmcpID0+XG4gICAgYGxlYXN0ICR7bGVhc3R9LCBtZWFuICR7bWVhbn0sIG1vc3QgJHttb3N0fWAsXG4gIHRhYmxlOiBcIlZhbHVlcyBhcyBhIHRhYmxlXCIsXG4gIHRhYmxlQ3V0OiAocm93czogc3RyaW5nLCBmcm9tOiBzdHJpbmcpID0+XG4gICAgYFRoZSBuZXdlc3QgJHtyb3dzfSByb3dzLiBUaGUgQ1NWIGZpbGUgaGFzIGFsbCBvZiB0aGVtLCBmcm9tICR7ZnJvbX0uYCxcbiAgdGV4dHM6IFwiVGV4dHMgdGhhdCBhcmUgcmVwb3J0ZWRcIixcbiAgdGltZTogXCJUaW1lXCIsXG4gIHRvOiBcIlRvXCIsXG4gIHRvZ2dsZTogKHdoYXQ6IHN0cmluZykgPT4gYFNob3cgJHt3aGF0fWAsXG4gIHRva2VuTWFkZTogKGRheXM6IHN0cmluZykgPT5cbiAgICBgVGhlIHRva2VuIGlzIGluIHRoZSBjb21tYW5kLCBhbmQgc2hvd24gb25seSBub3cuIEl0IG1heSB3cml0ZSB0aGlzIGRldmljZSdzIG1ldHJpY3MgZm9yICR7ZGF5c30gZGF5cy5gLFxuICB0b2tlbk5hbWU6IChkZXZpY2U6IHN0cmluZykgPT4gYFJlcG9ydHMgb2YgJHtkZXZpY2V9YCxcbiAgdXRjOiBcIlVUQ1wiLFxuICB2YWx1ZXM6ICh0aXRsZTogc3RyaW5nKSA9PiBgVmFsdWVzIG9mICR7dGl0bGV9YCxcbiAgd3JvbmdSYW5nZTogXCJGcm9tIG11c3QgYmUgYmVmb3JlIHRvLCBhbmQgYmVmb3JlIG5vdy5cIixcbiAgem9uZUhpbnQ6IFwiVGltZXMgaW4geW91ciB6b25lIG9yIGluIFVUQ1wiLFxuICAvLyBHcm91cCBkYXNoYm9hcmRzLlxuICBhdmVyYWdlOiBcIkF2ZXJhZ2VcIixcbiAgYXZlcmFnZU9mOiAobWV0cmljOiBzdHJpbmcpID0+IGBBdmVyYWdlICR7bWV0cmljfWAsXG4gIGJ5UmFjazogKG1ldHJpYzogc3RyaW5nKSA9PiBgQXZlcmFnZSAke21ldHJpY30gYnkgcmFja2AsXG4gIGNvdXJzZTogXCJDb3Vyc2VcIixcbiAgZGV2aWNlc09mOiAobmFtZTogc3RyaW5nLCBkZXZpY2VzOiBzdHJpbmcpID0+IGAke25hbWV9OiAke2RldmljZXN9IGRldmljZXNgLFxuICBkZXZpY2VzUmFua2VkOiBcIkRldmljZXMgYnkgdGhlaXIgbWVhblwiLFxuICBub25lR3JvdXA6XG4gICAgXCJOb25lIG9mIHRoZXNlIGRldmljZXMgaGFzIGEgY3VycmVudCB2YWx1ZS4gQSBkZXZpY2UncyBvd24gcGFnZSBzYXlzIGhvdyB0byByZXBvcnQgYSBmaXJzdCBvbmUuXCIsXG4gIHB1dDogXCJQdXQgdG9nZXRoZXIgYXNcIixcbiAgcmFja3NDdXQ6IChzaG93bjogc3RyaW5nLCBhbGw6IHN0cmluZykgPT5cbiAgICBgVGhlICR7c2hvd259IHJhY2tzIHdpdGggdGhlIGhpZ2hlc3QgbWVhbnMgb2YgJHthbGx9OyBhbGwgYXJlIGluIHRoZSBsaXN0IGJlbG93LmAsXG4gIHJhY2tzUmFua2VkOiBcIlJhY2tzIGJ5IHRoZWlyIG1lYW5cIixcbiAgcmFuazogXCJSYW5rXCIsXG4gIHNob3dBbGw6IChyZXN0OiBzdHJpbmcpID0+IGBTaG93ICR7cmVzdH0gbW9yZWAsXG4gIHN1bTogXCJTdW1cIixcbiAgc3VtT2Y6IChtZXRyaWM6IHN0cmluZykgPT4gYFN1bSBvZiAke21ldHJpY31gLFxuICAvLyBQYWdlcy5cbiAgYWN0aXZpdHk6IFwiQWN0aXZpdHlcIixcbiAgYWdlbnRUb2tlbjogXCJBZ2VudHNcIixcbiAgYWdlbnRUb2tlbk1hZGU6IChkYXlzOiBzdHJpbmcpID0+XG4gICAgYFRoZSB0b2tlbiBpcyBpbiB0aGUgY29tbWFuZCwgYW5kIHNob3duIG9ubHkgbm93LiBBZ2VudHMgbWF5IHJlZ2lzdGVyIGFuZCByZXBvcnQgd2l0aCBpdCBmb3IgJHtkYXlzfSBkYXlzLmAsXG4gIGFuZE1vcmU6IChyZXN0OiBzdHJpbmcpID0+IGAgYW5kICR7cmVzdH0gbW9yZWAsXG4gIGJ5OiAod2hvOiBzdHJpbmcpID0+IGBieSAke3dob31gLFxuICBjaGFuZ2VkOiBcIkNoYW5nZWRcIixcbiAgY2x1c3RlcjogXCJDbHVzdGVyXCIsXG4gIGNvcHlBZGRyZXNzOiAoYWRkcmVzczogc3RyaW5nKSA9PiBgQ29weSAke2FkZHJlc3N9YCxcbiAgY29weU91dHB1dDogKG5hbWU6IHN0cmluZykgPT4gYENvcHkgJHtuYW1lfWAsXG4gIGNvc3Q6IFwiQ29zdFwiLFxuICBjb3N0UGVyaW9kOiBcIkNvc3QgdGhpcyBwZXJpb2RcIixcbiAgY3JlYXRlZDogXCJDcmVhdGVkXCIsXG4gIGRlc2NyaXB0aW9uOiBcIkRlc2NyaXB0aW9uXCIsXG4gIGRldGFpbDoge1xuICAgIFwibG9naW4gdXNlclwiOiBcIkxvZ2luIHVzZXJcIixcbiAgICBcInNzaCBrZXlcIjogXCJTU0gga2V5XCIsXG4gICAgXCJhdmFpbGFiaWxpdHkgem9uZVwiOiBcIkF2YWlsYWJpbGl0eSB6b25lXCIsXG4gICAgYm9vdGFibGU6IFwiQm9vdGFibGVcIixcbiAgICBlbmNyeXB0ZWQ6IFwiRW5jcnlwdGVkXCIsXG4gICAgXCJyZWFkIG9ubHlcIjogXCJSZWFkLW9ubHlcIixcbiAgICBzaXplOiBcIlNpemUgaW4gR2lCXCIsXG4gICAgXCJ2b2x1bWUgdHlwZVwiOiBcIlZvbHVtZSB0eXBlXCIsXG4gICAgXCJhZG1pbiBzdGF0ZSB1cFwiOiBcIkFkbWluaXN0cmF0aXZlbHkgdXBcIixcbiAgICBcImRucyBkb21haW5cIjogXCJETlMgZG9tYWluXCIsXG4gICAgXCJsMiBhZGphY2VuY3lcIjogXCJMMiBhZGphY2VuY3lcIixcbiAgICBtdHU6IFwiTVRVXCIsXG4gICAgXCJwb3J0IHNlY3VyaXR5IGVuYWJsZWRcIjogXCJQb3J0IHNlY3VyaXR5XCIsXG4gICAgXCJxb3MgcG9saWN5XCI6IFwiUW9TIHBvbGljeVwiLFxuICAgIHNoYXJlZDogXCJTaGFyZWRcIixcbiAgfSBhcyBSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+LFxuICBkZXZpY2VzOiBcIkRldmljZXNcIixcbiAgZGlzazogXCJEaXNrXCIsXG4gIGVsZXZhdGlvbjogKHJhY2s6IHN0cmluZykgPT4gYERyYXdpbmcgb2YgJHtyYWNrfWAsXG4gIGVtcHR5UmFjazogXCJOb3RoaW5nIHN0YW5kcyBpbiB0aGlzIHJhY2tcIixcbiAgZW1wdHlSYWNrQm9keTogXCJEZXZpY2VzIGFwcGVhciBoZXJlIGFzIHNvb24gYXMgdGhlIGNsb3VkIHJlcG9ydHMgdGhlbSwgb3IgYSBjbGllbnQgY3JlYXRlcyB0aGVtLlwiLFxuICBmYWNlOiBcIkZhY2VcIixcbiAgZmFjdHM6IFwiRmFjdHNcIixcbiAgZmFjdHNDdXQ6IChzaG93bjogc3RyaW5nKSA9PiBgVGhlIGZpcnN0ICR7c2hvd259IGVudHJpZXMuYCxcbiAgZnJlZTogXCJGcmVlXCIsXG4gIGZyZWVVbml0czogKGZyZWU6IHN0cmluZywgYWxsOiBzdHJpbmcpID0+IGAke2ZyZWV9IG9mICR7YWxsfSB1bml0c2AsXG4gIGZyb250OiBcIkZyb250XCIsXG4gIGhlaWdodDogXCJIZWlnaHRcIixcbiAgaG9zdFBsYWNlOiAocmFjazogc3RyaW5nLCBwb3NpdGlvbjogbnVtYmVyKSA9PiBgJHtyYWNrfSwgJHtwb3NpdGlvbn1gLFxuICBob3N0czogXCJIb3N0c1wiLFxuICBob3N0c0JvZHk6IFwiTWFjaGluZXMgd2hvc2Ugb3duIGFnZW50cyByZWdpc3RlcmVkIHRoZW0uIFRoZXkgbmVlZCBubyByYWNrIGFuZCBubyBjbG91ZC5cIixcbiAgaW5SYWNrVmlldzogXCJTaG93IGl0IGluIHRoZSByYWNrIHZpZXdcIixcbiAgaW5zdHJ1Y3Rpb25zOiBcIkluc3RydWN0aW9uc1wiLFxuICBsb2NhdGlvbjogXCJMb2NhdGlvblwiLFxuICBtYWtlQWdlbnRUb2tlbjogXCJNYWtlIGEgdG9rZW4gZm9yIGFnZW50c1wiLFxuICBtZW1vcnk6IFwiTWVtb3J5XCIsXG4gIG1ldGFkYXRhOiBcIk1ldGFkYXRhXCIsXG4gIG1ldHJpYzogXCJNZXRyaWNcIixcbiAgbWV0cmljczogXCJNZXRyaWNzXCIsXG4gIG5hbWU6IFwiTmFtZVwiLFxuICBuZXR3b3JrOiBcIk5ldHdvcmsgZGV0YWlsc1wiLFxuICBuZXZlclNlZW46IFwibmV2ZXJcIixcbiAgbm9BY3Rpdml0eTogXCJOb3RoaW5nIGhhcyBjaGFuZ2VkIHlldC5cIixcbiAgbm9EZXZpY2VzOiBcIk5vIGRldmljZXMgeWV0XCIsXG4gIG5vRGV2aWNlc0JvZHk6IFwiTGF1bmNoIGEgY2x1c3RlciwgYW5kIGl0cyBkZXZpY2VzIGFwcGVhciBoZXJlIHdoaWxlIHRoZXkgYXJlIGJ1aWx0LlwiLFxuICBub0RldmljZXNSb290OiBcIkRldmljZXMgYXBwZWFyIGhlcmUgYXMgc29vbiBhcyBhIGNsdXN0ZXIgaXMgbGF1bmNoZWQsIG9yIGEgY2xpZW50IGNyZWF0ZXMgdGhlbS5cIixcbiAgbm9Ib3N0czogXCJObyBob3N0IGhhcyByZWdpc3RlcmVkIHlldFwiLFxuICBub0hvc3RzQm9keTogXCJTdGFydCBhbiBhZ2VudCBvbiBhIG1hY2hpbmUgd2l0aCB0aGUgY29tbWFuZCBiZWxvdzsgaXQgYXBwZWFycyBoZXJlIGJ5IGl0c2VsZi5cIixcbiAgbm9JbnN0cnVjdGlvbnM6IFwiVGhlcmUgYXJlIG5vIGluc3RydWN0aW9uc1wiLFxuICBub0luc3RydWN0aW9uc0JvZHk6IFwiVGhlIGtpbmQgb2YgY2x1c3RlciB0aGF0IHRoaXMgcmFjayB3YXMgbGF1bmNoZWQgZnJvbSBoYXMgbm9uZS5cIixcbiAgbm9TdWNoSG9zdDogXCJObyBob3N0IHdpdGggdGhpcyBudW1iZXIgaGFzIHJlZ2lzdGVyZWQuXCIsXG4gIG5vVGVhbURldmljZXM6IFwiVGhpcyB0ZWFtIGhhcyBubyBkZXZpY2VzIHlldFwiLFxuICBub1RlYW1EZXZpY2VzQm9keTogXCJUaGVpciBtZXRyaWNzIGFwcGVhciBoZXJlIGFzIHNvb24gYXMgdGhlIHRlYW0gaGFzIGxhdW5jaGVkIGEgY2x1c3Rlci5cIixcbiAgb3BlbjogXCJPcGVuXCIsXG4gIG9yZGVyOiBcIkJpbGxpbmcgb3JkZXJcIixcbiAgb3V0cHV0czogXCJPdXRwdXRzXCIsXG4gIG92ZXJ2aWV3OiBcIk92ZXJ2aWV3XCIsXG4gIHBsYWNlOiAoeyBmcm9tLCB0bywgcmVhciwgd2hvbGUgfTogeyBmcm9tOiBudW1iZXI7IHRvOiBudW1iZXI7IHJlYXI6IGJvb2xlYW47IHdob2xlOiBib29sZWFuIH0pID0+XG4gICAgYCR7ZnJvbSA9PT0gdG8gPyBgdW5pdCAke2Zyb219YCA6IGB1bml0cyAke2Zyb219IHRvICR7dG99YH0sIGZhY2luZyAke3JlYXIgPyBcInRoZSByZWFyXCIgOiBcInRoZSBmcm9udFwifSR7d2hvbGUgPyBcIiwgZnVsbCBkZXB0aFwiIDogXCJcIn1gLFxuICBwbGFjZUxhYmVsOiBcIlBsYWNlXCIsXG4gIHByaXZhdGVBZGRyZXNzZXM6IFwiUHJpdmF0ZSBhZGRyZXNzZXNcIixcbiAgcHJvY2Vzc29yczogXCJQcm9jZXNzb3JzXCIsXG4gIHB1YmxpY0FkZHJlc3NlczogXCJQdWJsaWMgYWRkcmVzc2VzXCIsXG4gIHJhY2s6IFwiUmFja1wiLFxuICByYWNrTmFtZUhpbnQ6IFwiTGV0dGVycywgZGlnaXRzLCAtIGFuZCBfOyBubyBvdGhlciByYWNrIG9mIHRoZSB0ZWFtIGhhcyB0aGUgc2FtZS5cIixcbiAgcmVhcjogXCJSZWFyXCIsXG4gIHJlZ2lzdGVyOiBcIlJlZ2lzdGVyIGEgbWFjaGluZVwiLFxuICByZWdpc3RlckJvZHk6XG4gICAgXCJSdW4gdGhlIGFnZW50IG9uIGl0LiBJdCByZWdpc3RlcnMgdGhlIG1hY2hpbmUgYW5kIHJlcG9ydHMgcHJvY2Vzc29ycywgbWVtb3J5LCBkaXNrcywgbmV0d29yayBhbmQgbW9yZSBlYWNoIDE1IHNlY29uZHM6XCIsXG4gIHJlZ2lzdGVyT3RoZXJzOlxuICAgIFwiVGVsZWdyYWYsIFByb21ldGhldXMgYW5kIGNvbGxlY3RkIGNhbiByZXBvcnQgYXMgd2VsbDogcG9pbnQgdGhlbSBhdCB0aGlzIHNlcnZlcidzIC9tcmQvIHdpdGggdGhlIHNhbWUgdG9rZW4uXCIsXG4gIHJlbmFtZTogXCJSZW5hbWVcIixcbiAgcmVuYW1lVGl0bGU6IChuYW1lOiBzdHJpbmcpID0+IGBSZW5hbWUgJHtuYW1lfWAsXG4gIHNlZW46IFwiTGFzdCByZXBvcnRcIixcbiAgc2VlbkFnbzogKHdoZW46IHN0cmluZykgPT4gYGxhc3QgcmVwb3J0ICR7d2hlbn1gLFxuICBzdGF0dXM6IFwiU3RhdHVzXCIsXG4gIHRlYW06IFwiVGVhbVwiLFxuICB0ZWFtU2l6ZTogKHJhY2tzOiBzdHJpbmcsIGRldmljZXM6IHN0cmluZykgPT4gYCR7cmFja3N9IHJhY2tzLCAke2RldmljZXN9IGRldmljZXNgLFxuICB0ZW1wbGF0ZTogXCJUZW1wbGF0ZVwiLFxuICB0b1RlYW06IFwiVGVhbVwiLFxuICB0eXBlOiBcIlR5cGVcIixcbiAgdHlwZXM6IHsgSW5zdGFuY2U6IFwiSW5zdGFuY2VcIiwgVm9sdW1lOiBcIlZvbHVtZVwiLCBOZXR3b3JrOiBcIk5ldHdvcmtcIiB9IGFzIFJlY29yZDxzdHJpbmcsIHN0cmluZz4sXG4gIHVuaXQ6IFwiVW5pdHNcIixcbiAgdW5pdHM6ICh1bml0czogbnVtYmVyKSA9PiBgJHt1bml0c30gVWAsXG4gIHVuaXRzT2Y6IChmcm9tOiBudW1iZXIsIHRvOiBudW1iZXIpID0+IChmcm9tID09PSB0byA/IGAke2Zyb219YCA6IGAke2Zyb219XHUyMDEzJHt0b31gKSxcbiAgdmFsdWU6IFwiVmFsdWVcIixcbiAgdm9sdW1lczogXCJWb2x1bWVzXCIsXG4gIGFjdDoge1xuICAgIG5hbWVzOiB7XG4gICAgICBvbjogXCJTd2l0Y2ggb25cIixcbiAgICAgIG9mZjogXCJTd2l0Y2ggb2ZmXCIsXG4gICAgICBzdXNwZW5kOiBcIlN1c3BlbmRcIixcbiAgICAgIHJlc3VtZTogXCJSZXN1bWVcIixcbiAgICAgIGRlc3Ryb3k6IFwiRGVzdHJveVwiLFxuICAgIH0sXG4gICAgdGl0bGU6IHtcbiAgICAgIG9uOiAobmFtZTogc3RyaW5nKSA9PiBgU3dpdGNoICR7bmFtZX0gb24/YCxcbiAgICAgIG9mZjogKG5hbWU6IHN0cmluZykgPT4gYFN3aXRjaCAke25hbWV9IG9mZj9gLFxuICAgICAgc3VzcGVuZDogKG5hbWU6IHN0cmluZykgPT4gYFN1c3BlbmQgJHtuYW1lfT9gLFxuICAgICAgcmVzdW1lOiAobmFtZTogc3RyaW5nKSA9PiBgUmVzdW1lICR7bmFtZX0/YCxcbiAgICAgIGRlc3Ryb3k6IChuYW1lOiBzdHJpbmcpID0+IGBEZXN0cm95ICR7bmFtZX0/YCxcbiAgICB9LFxuICAgIGJvZHk6IHtcbiAgICAgIG9uOiBcIlwiLFxuICAgICAgb2ZmOiBcIldoYXQgcnVucyBvbiBpdCBlbmRzIGFzIGlmIGl0cyBwb3dlciBoYWQgZ29uZS5cIixcbiAgICAgIHN1c3BlbmQ6IFwiV2hhdCBydW5zIG9uIGl0IHN0YW5kcyBzdGlsbCB1bnRpbCBpdCBpcyByZXN1bWVkLlwiLFxuICAgICAgcmVzdW1lOiBcIlwiLFxuICAgIH0sXG4gICAgZGVzdHJveUJvZHk6IHtcbiAgICAgIGRldmljZTogXCJUaGUgY2xvdWQgcmVtb3ZlcyBpdCB3aXRoIGFsbCB0aGF0IGlzIG9uIGl0LiBUaGlzIGNhbm5vdCBiZSB0YWtlbiBiYWNrLlwiLFxuICAgICAgcmFjazogXCJUaGUgY2xvdWQgcmVtb3ZlcyB0aGUgY2x1c3RlcjogdGhlIHJhY2ssIGFsbCBpdHMgZGV2aWNlcywgYW5kIGFsbCB0aGF0IGlzIG9uIHRoZW0uIFRoaXMgY2Fubm90IGJlIHRha2VuIGJhY2suXCIsXG4gICAgfSxcbiAgICBhc2tlZDoge1xuICAgICAgb246IChuYW1lOiBzdHJpbmcpID0+IGAke25hbWV9IGlzIGJlaW5nIHN3aXRjaGVkIG9uLiBJdHMgc3RhdHVzIGZvbGxvd3MuYCxcbiAgICAgIG9mZjogKG5hbWU6IHN0cmluZykgPT4gYCR7bmFtZX0gaXMgYmVpbmcgc3dpdGNoZWQgb2ZmLiBJdHMgc3RhdHVzIGZvbGxvd3MuYCxcbiAgICAgIHN1c3BlbmQ6IChuYW1lOiBzdHJpbmcpID0+IGAke25hbWV9IGlzIGJlaW5nIHN1c3BlbmRlZC4gSXRzIHN0YXR1cyBmb2xsb3dzLmAsXG4gICAgICByZXN1bWU6IChuYW1lOiBzdHJpbmcpID0+IGAke25hbWV9IGlzIGJlaW5nIHJlc3VtZWQuIEl0cyBzdGF0dXMgZm9sbG93cy5gLFxuICAgICAgZGVzdHJveTogKG5hbWU6IHN0cmluZykgPT4gYCR7bmFtZX0gaXMgYmVpbmcgZGVzdHJveWVkLiBJdCBnb2VzIHdoZW4gdGhlIGNsb3VkIGhhcyBkb25lIGl0LmAsXG4gICAgfSxcbiAgICByZWZ1c2VkOiAobmFtZTogc3RyaW5nLCB3aHk6IHN0cmluZykgPT4gYCR7bmFtZX06ICR7d2h5fWAsXG4gICAgcmVtb3ZlOiBcIlJlbW92ZSB0aGUgcmVjb3JkXCIsXG4gICAgcmVtb3ZlVGl0bGU6IChuYW1lOiBzdHJpbmcpID0+IGBSZW1vdmUgdGhlIHJlY29yZCBvZiAke25hbWV9P2AsXG4gICAgcmVtb3ZlQm9keToge1xuICAgICAgZGV2aWNlOiBcIkl0IGlzIG9ubHkgcmVtb3ZlZCBoZXJlOiB0aGUgY2xvdWQgaXMgbm90IGFza2VkLCBhbmQgd2hhdCBydW5zIGdvZXMgb24uXCIsXG4gICAgICByYWNrOiBcIlRoZSByYWNrIGFuZCBpdHMgZGV2aWNlcyBhcmUgb25seSByZW1vdmVkIGhlcmU6IHRoZSBjbG91ZCBpcyBub3QgYXNrZWQsIGFuZCB3aGF0IHJ1bnMgZ29lcyBvbi5cIixcbiAgICB9LFxuICAgIHJlbW92ZWQ6IChuYW1lOiBzdHJpbmcpID0+IGAke25hbWV9IGlzIHJlbW92ZWQuYCxcbiAgICBtYW55VGl0bGU6ICh3aGF0OiBzdHJpbmcsIGRldmljZXM6IHN0cmluZykgPT4gYCR7d2hhdH06ICR7ZGV2aWNlc30gZGV2aWNlcz9gLFxuICAgIG5vbmVUaXRsZTogKHdoYXQ6IHN0cmluZykgPT4gYCR7d2hhdH06IG5vIGRldmljZSBhbGxvd3MgaXRgLFxuICAgIG5vbmVCb2R5OiBcIlRoZSBzdGF0dXMgb2YgdGhlIGNob3NlbiBkZXZpY2VzIGRvZXMgbm90IGFsbG93IHRoaXMgbm93LlwiLFxuICAgIHNraXBwZWQ6IChkZXZpY2VzOiBzdHJpbmcpID0+XG4gICAgICBgJHtkZXZpY2VzfSBvZiB0aGUgY2hvc2VuIG9uZXMgZG8gbm90IGFsbG93IGl0IG5vdyBhbmQgc3RheSBhcyB0aGV5IGFyZS5gLFxuICB9LFxufTtcbiIsICIvKiogVGV4dHMgb2YgdGhlIGNsb3VkOiBjbHVzdGVycywga2V5IHBhaXJzLCBtb25leSwgbGltaXRzLCBhbmQgaG93IHRoZSBzaXRlIGFuZCBpdHMgc2VydmVyIGFyZS4gKi9cbmV4cG9ydCBjb25zdCBjbG91ZCA9IHtcbiAgLyoqIFdoYXQgYSB2YWx1ZSB0aGF0IGJyZWFrcyBhIHJ1bGUgaXMgdG9sZDogdGhlIHNhbWUgd29yZHMgYXMgdGhlIHNlcnZlcidzLiAqL1xuICBydWxlczoge1xuICAgIGJsYW5rOiBcImNhbid0IGJlIGJsYW5rXCIsXG4gICAgdGV4dDogXCJtdXN0IGJlIGEgdGV4dFwiLFxuICAgIG51bWJlcjogXCJpcyBub3QgYSBudW1iZXJcIixcbiAgICBsaXN0OiBcIm11c3QgYmUgYSBsaXN0IG9mIHRleHRzXCIsXG4gICAganNvbjogXCJtdXN0IGJlIEpTT05cIixcbiAgICBib29sZWFuOiBcIm11c3QgYmUgdHJ1ZSBvciBmYWxzZVwiLFxuICAgIGFkZHJlc3M6IFwibXVzdCBiZSBhbiBJUCBhZGRyZXNzXCIsXG4gICAgbmV0d29yazogXCJtdXN0IGJlIGEgbmV0d29yayBpbiBDSURSIG5vdGF0aW9uLCBhcyAxMC4wLjAuMC8yNFwiLFxuICAgIGNoYXJhY3RlcnM6IFtcImNoYXJhY3RlclwiLCBcImNoYXJhY3RlcnNcIl0gYXMgW3N0cmluZywgc3RyaW5nXSxcbiAgICBpdGVtczogW1wiaXRlbVwiLCBcIml0ZW1zXCJdIGFzIFtzdHJpbmcsIHN0cmluZ10sXG4gICAganVzdDogKHdoYXQ6IHN0cmluZykgPT4gYGp1c3QgJHt3aGF0fWAsXG4gICAgYmV0d2VlbjogKGxlYXN0OiBzdHJpbmcsIG1vc3Q6IHN0cmluZykgPT4gYGZyb20gJHtsZWFzdH0gdG8gJHttb3N0fWAsXG4gICAgbGVhc3Q6IChsZWFzdDogc3RyaW5nKSA9PiBgYXQgbGVhc3QgJHtsZWFzdH1gLFxuICAgIG1vc3Q6IChtb3N0OiBzdHJpbmcpID0+IGBhdCBtb3N0ICR7bW9zdH1gLFxuICAgIGhhdmU6IChib3VuZHM6IHN0cmluZykgPT4gYG11c3QgaGF2ZSAke2JvdW5kc31gLFxuICAgIGJlOiAoYm91bmRzOiBzdHJpbmcpID0+IGBtdXN0IGJlICR7Ym91bmRzfWAsXG4gICAgbW9kdWxvOiAob2Zmc2V0OiBzdHJpbmcsIHN0ZXA6IHN0cmluZykgPT5cbiAgICAgIGBtdXN0IGJlICR7b2Zmc2V0fSBvciBkaWZmZXIgZnJvbSBpdCBieSBhIG11bHRpcGxlIG9mICR7c3RlcH1gLFxuICAgIHBhdHRlcm46IChwYXR0ZXJuOiBzdHJpbmcpID0+IGBtdXN0IG1hdGNoIHRoZSBwYXR0ZXJuICR7cGF0dGVybn1gLFxuICAgIHZhbHVlczogKHZhbHVlczogc3RyaW5nKSA9PiBgbXVzdCBiZSBvbmUgb2YgJHt2YWx1ZXN9YCxcbiAgICB0b29TaG9ydDogKGxlYXN0OiBudW1iZXIpID0+IGBpcyB0b28gc2hvcnQgKG1pbmltdW0gaXMgJHtsZWFzdH0gY2hhcmFjdGVycylgLFxuICAgIHRvb0xvbmc6IChtb3N0OiBudW1iZXIpID0+IGBpcyB0b28gbG9uZyAobWF4aW11bSBpcyAke21vc3R9IGNoYXJhY3RlcnMpYCxcbiAgICBuYW1lOiBcIm11c3Qgc3RhcnQgd2l0aCBhIGxldHRlciwgYW5kIGhhdmUgb25seSBsZXR0ZXJzLCBkaWdpdHMsIGh5cGhlbnMgYW5kIHVuZGVyc2NvcmVzXCIsXG4gIH0sXG4gIGNsdXN0ZXJUeXBlczoge1xuICAgIHRpdGxlOiBcIkxhdW5jaCBhIGNsdXN0ZXJcIixcbiAgICB0ZWFtOiBcIkZvciB3aGljaCB0ZWFtP1wiLFxuICAgIHRlYW1IaW50OiBcIlRoZSB0ZWFtIG93bnMgdGhlIGNsdXN0ZXIsIGFuZCBpdHMgY3JlZGl0cyBwYXkgZm9yIGl0LlwiLFxuICAgIG5vVGVhbTogXCJZb3UgYXJlIGluIG5vIHRlYW0geWV0XCIsXG4gICAgbm9UZWFtQm9keTogXCJBIGNsdXN0ZXIgYmVsb25ncyB0byBhIHRlYW0uIEFzayBhbiBhZG1pbmlzdHJhdG9yIHRvIGFkZCB5b3UgdG8gb25lLlwiLFxuICAgIG5vbmVRdWFsaWZpZXM6IFwiTm9uZSBvZiB5b3VyIHRlYW1zIGNhbiBsYXVuY2ggYSBjbHVzdGVyIG5vdzsgd2h5IHN0YW5kcyBiZXNpZGUgZWFjaC5cIixcbiAgICB3aHk6IHtcbiAgICAgIG1lbWJlcjogXCJZb3UgYXJlIGEgbWVtYmVyOyBvbmx5IGl0cyBhZG1pbnMgbGF1bmNoIGNsdXN0ZXJzLlwiLFxuICAgICAgcHJvamVjdDogXCJJdCBoYXMgbm8gcHJvamVjdCBpbiB0aGUgY2xvdWQgeWV0LlwiLFxuICAgICAgZGVsZXRlZDogXCJJdCBpcyBiZWluZyBkZWxldGVkLlwiLFxuICAgICAgY3JlZGl0czogKG5lZWRlZDogc3RyaW5nLCBjcmVkaXRzOiBzdHJpbmcpID0+XG4gICAgICAgIGBJdCBoYXMgJHtjcmVkaXRzfSBjcmVkaXRzOyBhIGNsdXN0ZXIgbmVlZHMgJHtuZWVkZWR9LmAsXG4gICAgfSxcbiAgICBjcmVkaXRzOiAoY3JlZGl0czogc3RyaW5nKSA9PiBgJHtjcmVkaXRzfSBjcmVkaXRzYCxcbiAgICB0eXBlOiBcIldoYXQga2luZD9cIixcbiAgICBjaG9vc2VUZWFtOiBcIkNob29zZSBhIHRlYW0gZmlyc3QuXCIsXG4gICAgcmVmcmVzaDogXCJBc2sgdGhlIGNsdXN0ZXIgYnVpbGRlciBhZ2FpblwiLFxuICAgIHJlZnJlc2hlZDogXCJUaGUgbGlzdCBpcyBhcyB0aGUgY2x1c3RlciBidWlsZGVyIGhhcyBpdCBub3cuXCIsXG4gICAgY2FjaGVkOiAod2h5OiBzdHJpbmcpID0+IGBUaGlzIGlzIHRoZSBsaXN0IGFzIGl0IHdhcyBsYXN0IHJlYWQsIGFzIGFza2luZyBhZ2FpbiBmYWlsZWQ6ICR7d2h5fWAsXG4gICAgbm9uZTogXCJObyBraW5kcyBvZiBjbHVzdGVyc1wiLFxuICAgIG5vbmVCb2R5OiBcIlRoZSBjbHVzdGVyIGJ1aWxkZXIgbGlzdHMgbm9uZS4gQW4gYWRtaW5pc3RyYXRvciBjYW4gYWRkIHNvbWUgdGhlcmUuXCIsXG4gICAgdHJvdWJsZTogXCJUaGUga2luZHMgb2YgY2x1c3RlcnMgYXJlIG5vdCBrbm93blwiLFxuICB9LFxuICBsYXVuY2g6IHtcbiAgICB0aXRsZTogXCJOZXcgY2x1c3RlclwiLFxuICAgIG9mOiAobmFtZTogc3RyaW5nKSA9PiBgTmV3IGNsdXN0ZXI6ICR7bmFtZX1gLFxuICAgIG5hbWU6IFwiQ2x1c3RlciBuYW1lXCIsXG4gICAgbmFtZUhpbnQ6IFwiNiB0byAyNTUgbGV0dGVycywgZGlnaXRzLCBoeXBoZW5zIGFuZCB1bmRlcnNjb3JlczsgYSBsZXR0ZXIgZmlyc3QuXCIsXG4gICAgc3VibWl0OiBcIkxhdW5jaFwiLFxuICAgIGxhdW5jaGVkOiAobmFtZTogc3RyaW5nKSA9PlxuICAgICAgYCR7bmFtZX0gaXMgYmVpbmcgbGF1bmNoZWQuIEl0cyByYWNrIGFwcGVhcnMgaGVyZSBhcyB0aGUgY2xvdWQgYnVpbGRzIGl0LmAsXG4gICAgdGVhbTogXCJUZWFtXCIsXG4gICAgb3RoZXI6IFwiQ2hvb3NlIGFub3RoZXIgdGVhbSBvciBraW5kXCIsXG4gICAga2V5UGFpcnM6IFwiS2V5IHBhaXJzXCIsXG4gICAgdXNlOiAod2hhdDogc3RyaW5nKSA9PiBgVXNlIFx1MjAxQyR7d2hhdH1cdTIwMURgLFxuICAgIGdlbmVyYWw6IFwiU2V0dGluZ3NcIixcbiAgICBjaG9vc2U6IFwiQ2hvb3NlXHUyMDI2XCIsXG4gICAgbm90TGlzdGVkOiAodmFsdWU6IHN0cmluZykgPT4gYCR7dmFsdWV9IChub3QgaW4gdGhlIGNsb3VkJ3MgbGlzdClgLFxuICAgIG5vbmVPZjogXCJUaGUgY2xvdWQgaGFzIG5vbmUuXCIsXG4gICAgaW1tdXRhYmxlOiBcIkNhbm5vdCBiZSBjaGFuZ2VkIGxhdGVyLlwiLFxuICAgIGRvdWJ0OlxuICAgICAgXCJObyBhbnN3ZXIgY2FtZS4gVGhlIGNsdXN0ZXIgbWF5IGJlIGxhdW5jaGVkIGFsbCB0aGUgc2FtZTogbG9vayBhdCB0aGUgcmFja3MgYmVmb3JlIHlvdSB0cnkgYWdhaW4uXCIsXG4gICAgYXNzZXRzOlxuICAgICAgXCJXaGF0IHRoZSBjbG91ZCBoYXMgY291bGQgbm90IGJlIHJlYWQsIHNvIGlkcyBhcmUgdHlwZWQgaW5zdGVhZCBvZiBjaG9zZW4uIFdoYXQgeW91IHR5cGVkIHN0YXlzLlwiLFxuICAgIGluc3RydWN0aW9uczogXCJCZWZvcmUgeW91IGxhdW5jaFwiLFxuICAgIGZhdWx0czogKGNvdW50OiBudW1iZXIpID0+XG4gICAgICBjb3VudCA9PT0gMSA/IFwiT25lIGZpZWxkIG5lZWRzIGFub3RoZXIgbG9vay5cIiA6IGAke2NvdW50fSBmaWVsZHMgbmVlZCBhbm90aGVyIGxvb2suYCxcbiAgICBnb25lOiBcIlRoZXJlIGlzIG5vIHN1Y2gga2luZCBvZiBjbHVzdGVyXCIsXG4gICAgZ29uZUJvZHk6IFwiVGhlIGNsdXN0ZXIgYnVpbGRlciBtYXkgaGF2ZSB0YWtlbiBpdCBmcm9tIGl0cyBsaXN0LlwiLFxuICB9LFxuICBrZXlQYWlyczoge1xuICAgIHRpdGxlOiBcIktleSBwYWlyc1wiLFxuICAgIG5ldzogXCJOZXcga2V5IHBhaXJcIixcbiAgICBib2R5OiBcIldobyBoYXMgdGhlIHByaXZhdGUga2V5IG9mIGEgcGFpciBjYW4gbG9nIGluIHRvIHRoZSBjbHVzdGVycyB0aGF0IHdlcmUgbGF1bmNoZWQgd2l0aCBpdC5cIixcbiAgICBub25lOiBcIk5vIGtleSBwYWlyc1wiLFxuICAgIG5vbmVCb2R5OiBcIk1ha2Ugb25lIGhlcmUsIG9yIGJyaW5nIHRoZSBwdWJsaWMga2V5IHRoYXQgeW91IHVzZSBhbHJlYWR5LlwiLFxuICAgIG5hbWU6IFwiTmFtZVwiLFxuICAgIHR5cGU6IFwiVHlwZVwiLFxuICAgIGZpbmdlcnByaW50OiBcIkZpbmdlcnByaW50XCIsXG4gICAgZGVsZXRlOiBcIkRlbGV0ZVwiLFxuICAgIGRlbGV0ZVRpdGxlOiAobmFtZTogc3RyaW5nKSA9PiBgRGVsZXRlIHRoZSBrZXkgcGFpciAke25hbWV9P2AsXG4gICAgZGVsZXRlQm9keTpcbiAgICAgIFwiTm8gY2x1c3RlciBjYW4gYmUgbGF1bmNoZWQgd2l0aCBpdCBhbnkgbW9yZS4gQ2x1c3RlcnMgdGhhdCBoYXZlIGl0IGdvIG9uIHRvIGFjY2VwdCBpdC5cIixcbiAgICBkZWxldGVkOiAobmFtZTogc3RyaW5nKSA9PiBgJHtuYW1lfSBpcyBkZWxldGVkLmAsXG4gICAgbmFtZUhpbnQ6IFwiQXMgaXQgc3RhbmRzIGluIHRoZSBmb3JtcyBvZiBjbHVzdGVycy5cIixcbiAgICBob3c6IFwiV2hpY2gga2V5P1wiLFxuICAgIG1ha2U6IFwiTWFrZSBhIG5ldyBwYWlyXCIsXG4gICAgbWFrZUhpbnQ6IFwiVGhlIHByaXZhdGUga2V5IGlzIHNob3duIG9uY2UsIGFuZCBrZXB0IG5vd2hlcmUuXCIsXG4gICAgYnJpbmc6IFwiVXNlIGEgcHVibGljIGtleSB0aGF0IEkgaGF2ZVwiLFxuICAgIGJyaW5nSGludDogXCJUaGUgcHJpdmF0ZSBrZXkgc3RheXMgd2l0aCB5b3UuXCIsXG4gICAgcHVibGljOiBcIlB1YmxpYyBrZXlcIixcbiAgICBwdWJsaWNIaW50OiBcIk9uZSBsaW5lLCBhcyBpbiB+Ly5zc2gvaWRfZWQyNTUxOS5wdWIuXCIsXG4gICAgZmlsZTogXCJUYWtlIGl0IGZyb20gYSBmaWxlXCIsXG4gICAgcHJpdmF0ZTogXCJUaGF0IGlzIGEgcHJpdmF0ZSBrZXkuIEtlZXAgaXQ7IHBhc3RlIHRoZSBwdWJsaWMgb25lLCB3aG9zZSBmaWxlIGVuZHMgaW4gLnB1Yi5cIixcbiAgICB0b29MYXJnZTogXCJUaGF0IGZpbGUgaXMgdG9vIGxhcmdlIHRvIGJlIGEgcHVibGljIGtleS5cIixcbiAgICB3YW50c1B1YmxpYzogXCJQYXN0ZSBhIHB1YmxpYyBrZXksIG9yIGNob29zZSBpdHMgZmlsZS5cIixcbiAgICBzdWJtaXRNYWtlOiBcIk1ha2VcIixcbiAgICBzdWJtaXRCcmluZzogXCJBZGRcIixcbiAgICB4NTA5OiBcIkNlcnRpZmljYXRlIChYLjUwOSlcIixcbiAgICBzc2g6IFwiU1NIXCIsXG4gICAgbWFkZTogKG5hbWU6IHN0cmluZykgPT4gYCR7bmFtZX0gaXMgbWFkZWAsXG4gICAgYWRkZWQ6IChuYW1lOiBzdHJpbmcpID0+IGAke25hbWV9IGlzIGFkZGVkLmAsXG4gICAgcHJpdmF0ZUtleTogXCJQcml2YXRlIGtleVwiLFxuICAgIG9uY2U6IFwiVGhpcyBpcyB0aGUgcHJpdmF0ZSBrZXkuIEl0IGlzIHNob3duIHRoaXMgb25jZTogY29weSBvciBkb3dubG9hZCBpdCBub3csIGZvciBub2JvZHkgY2FuIHNob3cgaXQgYWdhaW4uXCIsXG4gICAgZG93bmxvYWQ6IFwiRG93bmxvYWRcIixcbiAgICBmaWxlXzogKG5hbWU6IHN0cmluZykgPT4gYCR7bmFtZX0ucGVtYCxcbiAgICBoaW50OiAoZmlsZTogc3RyaW5nKSA9PiBgVGhlbjogY2htb2QgNjAwICR7ZmlsZX0gJiYgc3NoIC1pICR7ZmlsZX0gZmxpZ2h0QEFERFJFU1NgLFxuICAgIGRvbmU6IFwiSSBoYXZlIGl0OiBkb25lXCIsXG4gICAgbGVhdmVUaXRsZTogXCJMZWF2ZSB3aXRob3V0IHRoZSBwcml2YXRlIGtleT9cIixcbiAgICBsZWF2ZUJvZHk6IFwiWW91IGhhdmUgbmVpdGhlciBjb3BpZWQgbm9yIGRvd25sb2FkZWQgaXQsIGFuZCBpdCBpcyBub3Qgc2hvd24gYWdhaW4uXCIsXG4gICAgbGVhdmU6IFwiTGVhdmUgd2l0aG91dCBpdFwiLFxuICB9LFxuICBsaW1pdHM6IHtcbiAgICB0aXRsZTogXCJVc2FnZSBsaW1pdHNcIixcbiAgICBvZjogKHRlYW06IHN0cmluZykgPT4gYFVzYWdlIGxpbWl0cyBvZiAke3RlYW19YCxcbiAgICBib2R5OiBcIldoYXQgdGhlIGNsb3VkIGxldHMgdGhlIHRlYW0gaGF2ZSwgYW5kIHdoYXQgaXQgaGFzIG5vdy5cIixcbiAgICBuYW1lczoge1xuICAgICAgdmNwdXM6IFwiVmlydHVhbCBDUFVzXCIsXG4gICAgICByYW06IFwiTWVtb3J5XCIsXG4gICAgICBpbnN0YW5jZXM6IFwiU2VydmVyc1wiLFxuICAgICAgdm9sdW1lczogXCJWb2x1bWVzXCIsXG4gICAgICB2b2x1bWVfZGlzazogXCJWb2x1bWUgc3RvcmFnZVwiLFxuICAgIH0gYXMgUmVjb3JkPHN0cmluZywgc3RyaW5nPixcbiAgICB1c2VkOiAodXNlZDogc3RyaW5nLCBtb3N0OiBzdHJpbmcpID0+IGAke3VzZWR9IG9mICR7bW9zdH1gLFxuICAgIHVubGltaXRlZDogXCJObyBsaW1pdFwiLFxuICAgIHVua25vd246IFwiVGhlIGNsb3VkIGRvZXMgbm90IHNheVwiLFxuICAgIGxlZnQ6IChsZWZ0OiBzdHJpbmcpID0+IGAke2xlZnR9IGxlZnRgLFxuICAgIGZ1bGw6IFwiTm90aGluZyBsZWZ0XCIsXG4gIH0sXG4gIGludm9pY2VzOiB7XG4gICAgdGl0bGU6IFwiSW52b2ljZXNcIixcbiAgICBvZjogKHRlYW06IHN0cmluZykgPT4gYEludm9pY2VzIG9mICR7dGVhbX1gLFxuICAgIG9uZTogXCJJbnZvaWNlXCIsXG4gICAgbnVtYmVyOiBcIk51bWJlclwiLFxuICAgIGlkOiBcIklkXCIsXG4gICAgZGF0ZTogXCJEYXRlXCIsXG4gICAgc3RhdHVzOiBcIlN0YXR1c1wiLFxuICAgIGFtb3VudDogXCJBbW91bnRcIixcbiAgICBiYWxhbmNlOiBcIlRvIHBheVwiLFxuICAgIGNyZWRpdHM6IFwiQ3JlZGl0c1wiLFxuICAgIHJlZnVuZHM6IFwiUmVmdW5kc1wiLFxuICAgIG5vbmU6IFwiTm8gaW52b2ljZXMgeWV0XCIsXG4gICAgbm9uZUJvZHk6IFwiVGhlIGZpcnN0IG9uZSBjb21lcyBhdCB0aGUgZW5kIG9mIHRoZSBiaWxsaW5nIHBlcmlvZC5cIixcbiAgICBwcmV2aWV3OiBcIlByZXZpZXcgdGhlIG5leHQgaW52b2ljZVwiLFxuICAgIGRyYWZ0T2Y6ICh0ZWFtOiBzdHJpbmcpID0+IGBOZXh0IGludm9pY2Ugb2YgJHt0ZWFtfWAsXG4gICAgZHJhZnRCb2R5OiBcIkEgcHJldmlldyBvZiB0aGUgcHJlc2VudCBiaWxsaW5nIHBlcmlvZDsgYW1vdW50cyBtYXkgc3RpbGwgY2hhbmdlLlwiLFxuICAgIG5vdGhpbmc6IFwiTm90aGluZyB0byBwYXkgc28gZmFyXCIsXG4gICAgbm90aGluZ0JvZHk6IFwiTm90aGluZyBoYXMgYmVlbiB1c2VkIGluIHRoaXMgYmlsbGluZyBwZXJpb2QuXCIsXG4gICAgaW52b2ljZTogKG51bWJlcjogc3RyaW5nKSA9PiBgSW52b2ljZSAke251bWJlcn1gLFxuICAgIHRlYW06IFwiVGVhbVwiLFxuICAgIGFjY291bnQ6IFwiQmlsbGluZyBhY2NvdW50XCIsXG4gICAgcGVyaW9kOiBcIkJpbGxpbmcgcGVyaW9kXCIsXG4gICAgcHJpbnQ6IFwiUHJpbnQgb3Igc2F2ZSBhcyBQREZcIixcbiAgICBwcmV2aWV3XzogXCJwcmV2aWV3XCIsXG4gICAgY3VycmVuY3k6IFwiQ3VycmVuY3lcIixcbiAgICBzdGFjazogXCJTdGFja1wiLFxuICAgIHdoYXQ6IFwiV2hhdCBmb3JcIixcbiAgICBmcm9tOiBcIkZyb21cIixcbiAgICB1bnRpbDogXCJVbnRpbFwiLFxuICAgIGNyZWRpdDogXCJDcmVkaXRzXCIsXG4gICAgdW5uYW1lZDogXCJOb3QgYXNzaWduZWQgdG8gYSBjbHVzdGVyXCIsXG4gICAgdG90YWw6IFwiVG90YWxcIixcbiAgICBpdGVtczogXCJJdGVtc1wiLFxuICAgIG5vSXRlbXM6IFwiVGhlIGJpbGxpbmcgc2VydmljZSBsaXN0cyBubyBpdGVtcy5cIixcbiAgfSxcbiAgZGVwb3NpdDoge1xuICAgIHRpdGxlOiBcIkFkZCBjcmVkaXRzXCIsXG4gICAgb2Y6ICh0ZWFtOiBzdHJpbmcpID0+IGBBZGQgY3JlZGl0cyB0byAke3RlYW19YCxcbiAgICBiYWxhbmNlOiBcIkNyZWRpdHMgbm93XCIsXG4gICAgYWZ0ZXI6IFwiQ3JlZGl0cyB0aGVuXCIsXG4gICAgYW1vdW50OiBcIkNyZWRpdHMgdG8gYWRkXCIsXG4gICAgYW1vdW50SGludDogXCJBIG51bWJlciBhYm92ZSBub3VnaHQsIHdpdGggdHdvIGRlY2ltYWxzIGF0IG1vc3QuXCIsXG4gICAgc3VibWl0OiBcIkFkZCBjcmVkaXRzXCIsXG4gICAgZG9uZTogKGFtb3VudDogc3RyaW5nLCB0ZWFtOiBzdHJpbmcpID0+XG4gICAgICBgJHthbW91bnR9IGNyZWRpdHMgYXJlIG9uIHRoZWlyIHdheSB0byAke3RlYW19LiBJdCB0YWtlcyBzb21lIG1pbnV0ZXMgdW50aWwgdGhleSBhcmUgY291bnRlZC5gLFxuICAgIGRvdWJ0OlxuICAgICAgXCJObyBhbnN3ZXIgY2FtZS4gVGhlIGNyZWRpdHMgbWF5IGhhdmUgYmVlbiBnaXZlbiBhbGwgdGhlIHNhbWU6IGxvb2sgYXQgdGhlIHRlYW0ncyBiZWZvcmUgeW91IHJlcGVhdCB0aGlzLlwiLFxuICAgIHdyb25nOiBcIm11c3QgYmUgYSBudW1iZXIgYWJvdmUgbm91Z2h0LCB3aXRoIHR3byBkZWNpbWFscyBhdCBtb3N0XCIsXG4gICAgbWlzc2luZzpcbiAgICAgIFwiVGhlIHRlYW0gaGFzIG5vIHByb2plY3Qgb3Igbm8gYmlsbGluZyBhY2NvdW50IGluIHRoZSBjbG91ZCB5ZXQsIHNvIGl0IGNhbm5vdCBnZXQgY3JlZGl0cy5cIixcbiAgfSxcbiAgY29uZmlnOiB7XG4gICAgdGl0bGU6IFwiQ2xvdWQgY29uZmlndXJhdGlvblwiLFxuICAgIGJvZHk6IFwiSG93IHRoaXMgc2l0ZSByZWFjaGVzIHRoZSBzZXJ2aWNlcyBvZiBpdHMgY2xvdWQuXCIsXG4gICAgZmlyc3Q6XG4gICAgICBcIlRoZXJlIGlzIG5vbmUgeWV0LiBXaXRoIHRoZSBmaXJzdCwgZXZlcnkgdXNlciB3aG8gaGFzIGEgcGFzc3dvcmQgZ2V0cyBhbiBhY2NvdW50IGluIHRoZSBjbG91ZC5cIixcbiAgICBzZXJ2aWNlczogXCJTZXJ2aWNlc1wiLFxuICAgIGFjY291bnQ6IFwiQWRtaW5pc3RyYXRvciBvZiB0aGUgY2xvdWRcIixcbiAgICBpbnRlcm5hbF9hdXRoX3VybDogXCJJZGVudGl0eSBzZXJ2aWNlXCIsXG4gICAgaW50ZXJuYWxfYXV0aF91cmxIaW50OiBcIldoZXJlIHRoZSBjbG91ZCdzIHNlcnZpY2VzIHNpZ24gaW4sIGFzIGh0dHA6Ly9rZXlzdG9uZTo1MDAwL3YzLlwiLFxuICAgIHVzZXJfaGFuZGxlcl9iYXNlX3VybDogXCJVc2VyIGhhbmRsZXJcIixcbiAgICB1c2VyX2hhbmRsZXJfYmFzZV91cmxIaW50OiBcIlVzZXJzLCB0ZWFtcywga2V5IHBhaXJzLCBsaW1pdHMgYW5kIGJpbGxpbmcuXCIsXG4gICAgY2x1c3Rlcl9idWlsZGVyX2Jhc2VfdXJsOiBcIkNsdXN0ZXIgYnVpbGRlclwiLFxuICAgIGNsdXN0ZXJfYnVpbGRlcl9iYXNlX3VybEhpbnQ6IFwiS2luZHMgb2YgY2x1c3RlcnMsIGFuZCBjbHVzdGVycy5cIixcbiAgICBhZG1pbl91c2VyX2lkOiBcIlVzZXIgaWRcIixcbiAgICBhZG1pbl9wcm9qZWN0X2lkOiBcIlByb2plY3QgaWRcIixcbiAgICBhZG1pbl9mb3JlaWduX3Bhc3N3b3JkOiBcIlBhc3N3b3JkXCIsXG4gICAgcGFzc3dvcmRLZXB0OiBcIktlcHQgc2VhbGVkIGFuZCBuZXZlciBzaG93bi4gTGVhdmUgaXQgZW1wdHkgdG8ga2VlcCB0aGUgb25lIHRoYXQgaXMgc2V0LlwiLFxuICAgIHBhc3N3b3JkTmV3OiBcIkl0IGlzIGtlcHQgc2VhbGVkLCBhbmQgbmV2ZXIgc2hvd24gYWdhaW4uXCIsXG4gICAgc2F2ZTogXCJTYXZlXCIsXG4gICAgc2F2ZWQ6IFwiVGhlIGNsb3VkIGNvbmZpZ3VyYXRpb24gaXMgc2F2ZWQuXCIsXG4gICAgdXBkYXRlZDogKHdoZW46IHN0cmluZykgPT4gYENoYW5nZWQgJHt3aGVufWAsXG4gICAgdGVzdDogXCJUZXN0IHRoZSBjb25uZWN0aW9uXCIsXG4gICAgdGVzdGluZzogXCJUZXN0aW5nXCIsXG4gICAgdGVzdEhpbnQ6IFwiQXNrcyBib3RoIHNlcnZpY2VzIHdpdGggd2hhdCBpcyBzYXZlZDsgbm90aGluZyBpcyBjaGFuZ2VkIHRoZXJlLlwiLFxuICAgIHRlc3RDaGFuZ2VkOiBcIlNhdmUgZmlyc3Q6IHdoYXQgaXMgc2F2ZWQgaXMgdGVzdGVkLlwiLFxuICAgIHdvcmtzOiBcImFuc3dlcnNcIixcbiAgICBmYWlsczogXCJkb2VzIG5vdCB3b3JrXCIsXG4gICAgY29uZmxpY3RCb2R5OiBcIlNvbWVib2R5IGVsc2UgaGFzIHNhdmVkIG1lYW53aGlsZS4gVGFrZSB0aGVpcnMsIG9yIHNhdmUgeW91cnMgb3ZlciBpdC5cIixcbiAgICB0YWtlVGhlaXJzOiBcIlRha2UgdGhlaXJzXCIsXG4gICAgb3ZlcndyaXRlOiBcIlNhdmUgbWluZSBvdmVyIGl0XCIsXG4gICAgb3V0Ym94OiBcIkNhbGxzIHRvIHRoZSBjbG91ZFwiLFxuICB9LFxuICBzdGF0aXN0aWNzOiB7XG4gICAgdGl0bGU6IFwiU3RhdGlzdGljc1wiLFxuICAgIGNsb3VkOiBcIlRoZSB3aG9sZSBjbG91ZFwiLFxuICAgIHNpdGU6IFwiVGhpcyBzaXRlXCIsXG4gICAgaGlzdG9yeTogXCJPdmVyIHRpbWVcIixcbiAgICBuYW1lczoge1xuICAgICAgdmNwdXM6IFwiVmlydHVhbCBDUFVzXCIsXG4gICAgICBkaXNrX3NwYWNlOiBcIkRpc2tcIixcbiAgICAgIHJhbTogXCJNZW1vcnlcIixcbiAgICAgIHJ1bm5pbmdfdm1zOiBcIlJ1bm5pbmcgc2VydmVyc1wiLFxuICAgICAgdXNlcnM6IFwiVXNlcnNcIixcbiAgICAgIHRlYW1zOiBcIlRlYW1zXCIsXG4gICAgICByYWNrczogXCJSYWNrc1wiLFxuICAgICAgc2VydmVyczogXCJTZXJ2ZXJzXCIsXG4gICAgICB2b2x1bWVzOiBcIlZvbHVtZXNcIixcbiAgICAgIG5ldHdvcmtzOiBcIk5ldHdvcmtzXCIsXG4gICAgfSBhcyBSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+LFxuICAgIHVzZWQ6ICh1c2VkOiBzdHJpbmcsIHRvdGFsOiBzdHJpbmcpID0+IGAke3VzZWR9IG9mICR7dG90YWx9YCxcbiAgICB1bmtub3duOiBcIlRoZSBjbG91ZCBkb2VzIG5vdCBzYXlcIixcbiAgICBjbG91ZEZhaWxlZDogXCJUaGUgY2xvdWQncyBudW1iZXJzIGNvdWxkIG5vdCBiZSByZWFkXCIsXG4gICAgcmFja3NTdGF0dXM6IFwiUmFja3MgYnkgc3RhdHVzXCIsXG4gICAgZGV2aWNlc1N0YXR1czogXCJEZXZpY2VzIGJ5IHN0YXR1c1wiLFxuICAgIHRlbXBsYXRlczogXCJDUFVzLCBtZW1vcnkgYW5kIGRpc2sgYXJlIHRob3NlIG9mIGFsbCBkZXZpY2VzLCBieSB0aGVpciB0ZW1wbGF0ZXMuXCIsXG4gICAgcmFuZ2U6IFwiRGF5c1wiLFxuICAgIGRheXM6IChkYXlzOiBudW1iZXIpID0+IChkYXlzID09PSAxID8gXCIxIGRheVwiIDogYCR7ZGF5c30gZGF5c2ApLFxuICAgIGRlcml2ZWQ6XG4gICAgICBcIlJlY2tvbmVkIGZyb20gdGhlIG51bWJlcnMgb2YgdG9kYXkgYW5kIHRoZSBsb2cgb2YgY2hhbmdlcywgYmFja3dhcmRzOyB3aGF0IHdhcyBuZXZlciBsb2dnZWQgaXMgbm90IGluIGl0LlwiLFxuICAgIGN1dDogKHdoZW46IHN0cmluZykgPT4gYFRoZSBsb2cgaGFzIG1vcmUgY2hhbmdlcyB0aGFuIGFyZSByZWFkIGhlcmU7IHRoZSBsaW5lcyBiZWdpbiAke3doZW59LmAsXG4gICAgcmFja3M6IFwiUmFja3NcIixcbiAgICBkZXZpY2VzOiBcIkRldmljZXNcIixcbiAgICBhY3Rpdml0eTogKGRheXM6IG51bWJlcikgPT4gKGRheXMgPT09IDEgPyBcIkNoYW5nZXMgYSBkYXlcIiA6IGBDaGFuZ2VzIGluICR7ZGF5c30gZGF5cyBlYWNoYCksXG4gICAgYmFyczogKHdoYXQ6IHN0cmluZywgZnJvbTogc3RyaW5nLCB0bzogc3RyaW5nLCBzdW06IHN0cmluZykgPT5cbiAgICAgIGAke3doYXR9IGZyb20gJHtmcm9tfSB0byAke3RvfTogJHtzdW19IGluIGFsbGAsXG4gICAgY2hhcnQ6ICh3aGF0OiBzdHJpbmcsIGZyb206IHN0cmluZywgdG86IHN0cmluZywgZmlyc3Q6IHN0cmluZywgbGFzdDogc3RyaW5nKSA9PlxuICAgICAgYCR7d2hhdH0gZnJvbSAke2Zyb219IHRvICR7dG99OiAke2ZpcnN0fSBhdCBmaXJzdCwgJHtsYXN0fSBhdCBsYXN0YCxcbiAgICB0YWJsZTogXCJBcyBhIHRhYmxlXCIsXG4gICAgZGF5OiBcIkRheVwiLFxuICAgIHNlcnZlcjogXCJTZXJ2ZXIgc3RhdHVzXCIsXG4gIH0sXG4gIG91dGJveDoge1xuICAgIHRpdGxlOiBcIkNhbGxzIHRvIHRoZSBjbG91ZFwiLFxuICAgIGJvZHk6IFwiV2hhdCB0aGUgY2xvdWQgaGFzIG5vdCBiZWVuIHRvbGQgeWV0LiBFYWNoIGxpbmUgZ29lcyB3aGVuIHRoZSBjbG91ZCBoYXMgYWdyZWVkLlwiLFxuICAgIG5vbmU6IFwiRXZlcnl0aGluZyBpcyBkb25lXCIsXG4gICAgbm9uZUJvZHk6IFwiVGhlIGNsb3VkIGhhcyBiZWVuIHRvbGQgb2YgZXZlcnkgdXNlciwgdGVhbSBhbmQgcm9sZS5cIixcbiAgICBqb2I6IFwiQ2FsbFwiLFxuICAgIGFib3V0OiBcIkFib3V0XCIsXG4gICAgc3RhdGU6IFwiU3RhdGVcIixcbiAgICBhdHRlbXB0czogXCJBdHRlbXB0c1wiLFxuICAgIGR1ZTogXCJOZXh0IGF0dGVtcHRcIixcbiAgICBlcnJvcjogXCJMYXN0IGVycm9yXCIsXG4gICAgc2luY2U6IFwiU2luY2VcIixcbiAgICByZXRyeTogXCJUcnkgYWdhaW4gbm93XCIsXG4gICAgcmV0cmllZDogXCJJdCBpcyB0cmllZCBhZ2FpbiBub3cuXCIsXG4gICAgZ2l2ZVVwOiBcIkdpdmUgdXBcIixcbiAgICBnaXZlVXBUaXRsZTogKHdoYXQ6IHN0cmluZykgPT4gYEdpdmUgdXAgXHUyMDFDJHt3aGF0fVx1MjAxRD9gLFxuICAgIGdpdmVVcE1hbnk6IChjb3VudDogc3RyaW5nKSA9PiBgR2l2ZSB1cCAke2NvdW50fSBjYWxscz9gLFxuICAgIGdpdmVVcEJvZHk6XG4gICAgICBcIlRoZSBjbG91ZCBpcyBuZXZlciB0b2xkLCBzbyB0aGlzIHNpdGUgYW5kIHRoZSBjbG91ZCBtYXkgZGlzYWdyZWUgZnJvbSB0aGVuIG9uLiBOb3RoaW5nIGVsc2UgaXMgY2hhbmdlZC5cIixcbiAgICBnaXZlblVwOiBcIkl0IGlzIGdpdmVuIHVwLlwiLFxuICAgIG9mOiAoYXR0ZW1wdHM6IHN0cmluZykgPT4gYCR7YXR0ZW1wdHN9IG9mIDEwYCxcbiAgICBzdGF0ZXM6IHtcbiAgICAgIHF1ZXVlZDogXCJxdWV1ZWRcIixcbiAgICAgIHJ1bm5pbmc6IFwicnVubmluZ1wiLFxuICAgICAgd2FpdGluZzogXCJ3YWl0aW5nXCIsXG4gICAgICBmYWlsZWQ6IFwiZmFpbGVkXCIsXG4gICAgfSBhcyBSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+LFxuICAgIGpvYnM6IHtcbiAgICAgIHVzZXJfc2lnbnVwOiBcIk1ha2UgdGhlIHVzZXIncyBhY2NvdW50XCIsXG4gICAgICBjcmVhdGVfc2luZ2xlX3VzZXJfdGVhbTogXCJNYWtlIHRoZSB1c2VyJ3Mgb3duIHRlYW1cIixcbiAgICAgIGNyZWF0ZV90ZWFtOiBcIk1ha2UgdGhlIHRlYW0ncyBwcm9qZWN0XCIsXG4gICAgICBjcmVhdGVfdGVhbV90aGVuX3JvbGU6IFwiTWFrZSB0aGUgdGVhbSdzIHByb2plY3QsIHRoZW4gdGhlIHJvbGVcIixcbiAgICAgIGNyZWF0ZV90ZWFtX3JvbGU6IFwiR2l2ZSB0aGUgdXNlciBhIHJvbGUgaW4gdGhlIHRlYW1cIixcbiAgICAgIHVzZXJfdXBkYXRlOiBcIkNoYW5nZSB0aGUgdXNlcidzIGFjY291bnRcIixcbiAgICAgIHVzZXJfZGVsZXRpb246IFwiRGVsZXRlIHRoZSB1c2VyJ3MgYWNjb3VudFwiLFxuICAgICAgZGVsZXRlX3RlYW06IFwiRGVsZXRlIHRoZSB0ZWFtJ3MgcHJvamVjdFwiLFxuICAgIH0gYXMgUmVjb3JkPHN0cmluZywgc3RyaW5nPixcbiAgICB1c2VyOiBcIlVzZXJcIixcbiAgICB0ZWFtOiBcIlRlYW1cIixcbiAgICBjb25maWc6IFwiQ2xvdWQgY29uZmlndXJhdGlvblwiLFxuICAgIGRvbmU6IChjb3VudDogbnVtYmVyKSA9PiAoY291bnQgPT09IDEgPyBcIjEgZG9uZVwiIDogYCR7Y291bnR9IGRvbmVgKSxcbiAgfSxcbiAgc3RhdHVzOiB7XG4gICAgdGl0bGU6IFwiU2VydmVyIHN0YXR1c1wiLFxuICAgIGhlYWx0aHk6IFwiSGVhbHRoeVwiLFxuICAgIHVuaGVhbHRoeTogXCJOb3QgaGVhbHRoeVwiLFxuICAgIGhlYWx0aHlCb2R5OiBcIlJlcG9ydHMgYXJlIHRha2VuLCBydW5zIGFyZSBpbiB0aW1lLCBhbmQgaGlzdG9yeSBpcyB3cml0dGVuLlwiLFxuICAgIHNlcnZlcjogXCJTZXJ2ZXJcIixcbiAgICByZXBvcnRlZDogXCJEZXZpY2VzXCIsXG4gICAgdmVyc2lvbjogXCJWZXJzaW9uXCIsXG4gICAgc3RhcnRlZDogXCJTdGFydGVkXCIsXG4gICAgdXB0aW1lOiBcIlJ1bm5pbmcgZm9yXCIsXG4gICAgc3RlcDogXCJBIHJ1biBlYWNoXCIsXG4gICAgZGV2aWNlczogXCJEZXZpY2VzIHRoYXQgcmVwb3J0XCIsXG4gICAgc2VyaWVzOiBcIlNlcmllc1wiLFxuICAgIG1lbW9yeTogXCJNZW1vcnlcIixcbiAgICBkZXNjcmlwdG9yczogXCJPcGVuIGZpbGVzIGFuZCBzb2NrZXRzXCIsXG4gICAgcnVuOiBcIkxhc3QgcnVuXCIsXG4gICAgcnVuQXQ6IFwiQXRcIixcbiAgICBkdXJhdGlvbjogXCJUb29rXCIsXG4gICAgbGFnOiBcIkJlZ2FuIGxhdGUgYnlcIixcbiAgICBtZXRyaWNzOiBcIk1ldHJpY3NcIixcbiAgICBzdGFsZTogXCJEcm9wcGVkIGFzIHN0YWxlXCIsXG4gICAgd3JpdHRlbjogXCJWYWx1ZXMgd3JpdHRlblwiLFxuICAgIGZhaWx1cmVzOiBcIkZhaWx1cmVzXCIsXG4gICAgcnVuczogXCJSdW5zXCIsXG4gICAgc2tpcHBlZDogXCJTdGVwcyBsZWZ0IG91dFwiLFxuICAgIG5ldmVyOiBcIlRoZXJlIGhhcyBiZWVuIG5vbmUgeWV0LlwiLFxuICAgIGhpc3Rvcnk6IFwiSGlzdG9yeVwiLFxuICAgIGpvdXJuYWw6IFwiSm91cm5hbFwiLFxuICAgIHN0YXRlOiBcIlN0YXRlXCIsXG4gICAgcmVhc29uOiBcIldoeVwiLFxuICAgIGxheW91dDogXCJMYXlvdXRcIixcbiAgICBieXRlczogXCJXcml0dGVuIHNpbmNlIHRoZSBsYXN0IGNoZWNrcG9pbnRcIixcbiAgICB3YWl0aW5nOiBcIldhaXRpbmcgaW4gbWVtb3J5XCIsXG4gICAgY2hlY2twb2ludHM6IFwiQ2hlY2twb2ludHNcIixcbiAgICBjaGVja3BvaW50RmFpbHVyZXM6IFwiRmFpbGVkIGNoZWNrcG9pbnRzXCIsXG4gICAgbWFwOiBcIkRldmljZSBtYXBcIixcbiAgICBhZ2U6IFwiQWdlXCIsXG4gICAgcmVmcmVzaGVzOiBcIlJlYWRcIixcbiAgICBmYWlsaW5nOiBcIkZhaWxpbmdcIixcbiAgICBsaW1pdDogXCJTZXJpZXMsIG9mIHRoZSBtb3N0XCIsXG4gICAgam91cm5hbFNpemU6IFwiSm91cm5hbCwgb2YgdGhlIG1vc3RcIixcbiAgICBsaXZlOiBcIlJlYWQgYWdhaW4gZXZlcnkgZml2ZSBzZWNvbmRzLlwiLFxuICAgIG51bWJlcnM6IFwiTW9yZSBudW1iZXJzIGFyZSBvbiB0aGUgYWRtaW4gcG9ydCwgZm9yIFByb21ldGhldXMuXCIsXG4gIH0sXG59O1xuIiwgIi8qKiBUZXh0cyBvZiBwZW9wbGU6IHRoZSBkb29yJ3MgbGlua3MsIGFjY291bnRzLCB1c2VycyBhbmQgdGVhbXMuICovXG5leHBvcnQgY29uc3QgcGVvcGxlID0ge1xuICBuYW1lOiBcIk5hbWVcIixcbiAgZnVsbE5hbWU6IFwiRnVsbCBuYW1lXCIsXG4gIGVtYWlsOiBcIkUtbWFpbFwiLFxuICBsb2dpbjogXCJMb2dpblwiLFxuICBjbG91ZElkOiBcIklkIGluIHRoZSBjbG91ZFwiLFxuICBjbG91ZElkV2FybmluZzpcbiAgICBcIldoYXQgdGhlIGNsb3VkIGNhbGxzIHRoaXMgdXNlci4gV2l0aCBhIHdyb25nIGlkIHRoZSB1c2VyIHNlZXMgYW5kIGNoYW5nZXMgc29tZWJvZHkgZWxzZSdzIHRoaW5ncyB0aGVyZS5cIixcbiAgbmV3UGFzc3dvcmQ6IFwiTmV3IHBhc3N3b3JkXCIsXG4gIHJlcGVhdGVkOiBcIk5ldyBwYXNzd29yZCBhZ2FpblwiLFxuICBzdGF0dXM6IFwiU3RhdHVzXCIsXG4gIGNyZWF0ZWQ6IFwiQ3JlYXRlZFwiLFxuICB1cGRhdGVkOiBcIkNoYW5nZWRcIixcbiAgaWQ6IFwiSWRcIixcbiAgcm9vdDogXCJSb290IHVzZXJcIixcbiAgeW91OiBcInlvdVwiLFxuICBkYXlzOiAoZGF5czogc3RyaW5nKSA9PiBgJHtkYXlzfSBkYXlzYCxcbiAgcnVsZXM6IHtcbiAgICBsb2dpbjogXCJMZXR0ZXJzLCBkaWdpdHMsIGRvdCwgaHlwaGVuIGFuZCB1bmRlcnNjb3JlOyBhdCBtb3N0IDgwLlwiLFxuICAgIG5hbWU6IFwiQXQgbW9zdCA1NiBjaGFyYWN0ZXJzLlwiLFxuICAgIHBhc3N3b3JkOiBcIjYgdG8gMTI4IGNoYXJhY3RlcnMuIExvbmcgYW5kIG9kZCBiZWF0cyBzaG9ydCBhbmQgY2xldmVyLlwiLFxuICAgIHJlcGVhdGVkOiBcIlRoaXMgaXMgbm90IHRoZSBzYW1lIGFzIHRoZSBwYXNzd29yZCBhYm92ZS5cIixcbiAgICB0ZWFtTmFtZTogXCJMZXR0ZXJzLCBkaWdpdHMsIHNwYWNlcywgaHlwaGVuIGFuZCB1bmRlcnNjb3JlOyBhdCBtb3N0IDU2LiBObyBvdGhlciB0ZWFtIGhhcyBpdC5cIixcbiAgfSxcbiAgc2V0VXA6IHtcbiAgICB0aXRsZUZpcnN0OiBcIlNldCB1cCB0aGlzIHNpdGVcIixcbiAgICBib2R5Rmlyc3Q6IFwiTWFrZSB0aGUgZmlyc3QgdXNlcjogYSByb290IHVzZXIsIHdobyBtYXkgZG8gZXZlcnl0aGluZyBhbmQgbWFrZXMgdGhlIG90aGVycy5cIixcbiAgICB0aXRsZVBhc3N3b3JkOiBcIkNob29zZSB5b3VyIHBhc3N3b3JkXCIsXG4gICAgYm9keVBhc3N3b3JkOiBcIllvdSBoYXZlIGJlZW4gaW52aXRlZC4gWW91ciBwYXNzd29yZCBpcyB5b3VycyBhbG9uZTsgbm9ib2R5IGhlcmUgY2FuIHJlYWQgaXQuXCIsXG4gICAgbWFrZUZpcnN0OiBcIk1ha2UgdGhlIHJvb3QgdXNlclwiLFxuICAgIHNldFBhc3N3b3JkOiBcIlNldCBwYXNzd29yZCBhbmQgc2lnbiBpblwiLFxuICAgIG1hZGVGaXJzdDogXCJXZWxjb21lLiBZb3UgYXJlIHRoZSByb290IHVzZXIgb2YgdGhpcyBzaXRlLlwiLFxuICAgIG1hZGVQYXNzd29yZDogXCJZb3VyIHBhc3N3b3JkIGlzIHNldCwgYW5kIHlvdSBoYXZlIHNpZ25lZCBpbi5cIixcbiAgICBub0xpbms6IFwiVGhpcyBsaW5rIGhhcyBubyBzZXQtdXAgd29yZC5cIixcbiAgICBzcGVudDogXCJUaGlzIGxpbmsgd2FzIHVzZWQgYmVmb3JlLCBvciBpcyB0b28gb2xkLlwiLFxuICAgIHNwZW50Rmlyc3Q6XG4gICAgICBcIkxpbmtzIGNvdW50IG9uY2UgYW5kIGZvciBhIGRheS4gUmVzdGFydCB0aGUgc2VydmVyOiBpdCBwcmludHMgYSBuZXcgb25lLCBhbmQgZW5kcyB0aG9zZSBiZWZvcmUgaXQuXCIsXG4gICAgc3BlbnRJbnZpdGVkOlxuICAgICAgXCJMaW5rcyBjb3VudCBvbmNlIGFuZCBmb3IgYSBkYXksIGFuZCBhIG5ld2VyIG9uZSBlbmRzIHRob3NlIGJlZm9yZSBpdC4gQXNrIGFuIGFkbWluaXN0cmF0b3IgZm9yIGFub3RoZXIuXCIsXG4gICAgc2lnbmVkSW5BczogKGxvZ2luOiBzdHJpbmcpID0+XG4gICAgICBgWW91IGFyZSBzaWduZWQgaW4gYXMgJHtsb2dpbn0uIFRoaXMgbGluayBzaWducyBpdHMgb3duIHVzZXIgaW4gaW5zdGVhZC5gLFxuICB9LFxuICBhY2NvdW50OiB7XG4gICAgdGl0bGU6IFwiWW91ciBhY2NvdW50XCIsXG4gICAgdGFiczoge1xuICAgICAgcHJvZmlsZTogXCJQcm9maWxlXCIsXG4gICAgICBwYXNzd29yZDogXCJQYXNzd29yZFwiLFxuICAgICAgc2Vzc2lvbnM6IFwiU2Vzc2lvbnNcIixcbiAgICAgIHRva2VuczogXCJUb2tlbnMgZm9yIHByb2dyYW1zXCIsXG4gICAgICByb2xlczogXCJSb2xlc1wiLFxuICAgICAgYXBwZWFyYW5jZTogXCJBcHBlYXJhbmNlXCIsXG4gICAgfSxcbiAgICBmYWN0czogXCJGYWN0c1wiLFxuICAgIGlkSGludDogXCJBZG1pbnMgb2YgYSB0ZWFtIG5lZWQgeW91ciBpZCB0byBhZGQgeW91LlwiLFxuICAgIHNpZ25lZEluV2l0aG91dFBhc3N3b3JkOiBcIllvdSBoYXZlIG5vIHBhc3N3b3JkIGhlcmU7IHlvdSBzaWduIGluIHdpdGggeW91ciBvcmdhbmlzYXRpb24uXCIsXG4gICAgcGFzc3dvcmRCb2R5OlxuICAgICAgXCJXaGVuIHRoZSBwYXNzd29yZCBjaGFuZ2VzLCBhbGwgb3RoZXIgc2Vzc2lvbnMgb2YgeW91cnMgYW5kIHlvdXIgdG9rZW5zIGZyb20gc2lnbmluZyBpbiBlbmQuIFRoaXMgc2Vzc2lvbiBzdGF5cy5cIixcbiAgICBjdXJyZW50OiBcIlByZXNlbnQgcGFzc3dvcmRcIixcbiAgICBjaGFuZ2U6IFwiQ2hhbmdlIHBhc3N3b3JkXCIsXG4gICAgY2hhbmdlZDogXCJUaGUgcGFzc3dvcmQgaXMgY2hhbmdlZC4gT3RoZXIgc2Vzc2lvbnMgaGF2ZSBlbmRlZC5cIixcbiAgICByZW1vdmU6IFwiUmVtb3ZlIG15IGFjY291bnRcIixcbiAgICByZW1vdmVCb2R5OlxuICAgICAgXCJZb3UgYXJlIHNpZ25lZCBvdXQgZXZlcnl3aGVyZSBhdCBvbmNlLCBhbmQgeW91ciB0b2tlbnMgZW5kLiBZb3VyIHJvbGVzIGFuZCBzYXZlZCB2aWV3cyBnbyBmb3IgZ29vZCBhcyBzb29uIGFzIHRoZSBjbG91ZCBoYXMgcmVtb3ZlZCBpdHMgYWNjb3VudC4gVGVhbXMgYW5kIHRoZWlyIHJhY2tzIHN0YXkuXCIsXG4gICAgcmVtb3ZlUm9vdDogXCJSb290IHVzZXJzIGNhbm5vdCBiZSByZW1vdmVkLCBzbyB0aGF0IHNvbWVib2R5IHN0YXlzIHdobyBjYW4gbGV0IG90aGVycyBpbi5cIixcbiAgICByZW1vdmVDb25maXJtOiAobG9naW46IHN0cmluZykgPT4gYFR5cGUgJHtsb2dpbn0gdG8gY29uZmlybWAsXG4gICAgcmVtb3ZlTWlzbWF0Y2g6IFwiVGhhdCBpcyBub3QgeW91ciBsb2dpbi5cIixcbiAgICByZW1vdmVkOiBcIllvdXIgYWNjb3VudCBpcyBiZWluZyByZW1vdmVkLiBHb29kLWJ5ZS5cIixcbiAgICByZW1vdmVSYWNrczogXCJSZW1vdmUgaXQgYWx0aG91Z2ggcmFja3Mgb2YgbXkgdGVhbXMgc3RpbGwgc3RhbmQgdGhlcmVcIixcbiAgICB0aGVtZTogXCJDb2xvdXJzXCIsXG4gICAgZGVuc2l0eTogXCJEZW5zaXR5IG9mIGxpc3RzXCIsXG4gICAgZGVuc2l0aWVzOiB7IGNvbWZvcnRhYmxlOiBcIkNvbWZvcnRhYmxlXCIsIGNvbXBhY3Q6IFwiQ29tcGFjdFwiIH0sXG4gICAgZm9ybWF0czogXCJEYXRlcyBhbmQgbnVtYmVyc1wiLFxuICAgIGZvcm1hdHNCb2R5OiBcIkFzIHlvdXIgYnJvd3NlcidzIGxhbmd1YWdlIGhhcyB0aGVtLiBDaGFuZ2UgdGhhdCBpbiB0aGUgYnJvd3NlcidzIHNldHRpbmdzLlwiLFxuICAgIGxhbmd1YWdlOiBcIkxhbmd1YWdlXCIsXG4gICAgem9uZTogXCJUaW1lIHpvbmVcIixcbiAgICBleGFtcGxlOiBcIkV4YW1wbGVcIixcbiAgfSxcbiAgc2Vzc2lvbnM6IHtcbiAgICBsYWJlbDogXCJTZXNzaW9uc1wiLFxuICAgIGJyb3dzZXI6IFwiQnJvd3NlclwiLFxuICAgIGFkZHJlc3M6IFwiQWRkcmVzc1wiLFxuICAgIGJlZ3VuOiBcIkJlZ3VuXCIsXG4gICAgZW5kczogXCJFbmRzXCIsXG4gICAgY3VycmVudDogXCJ0aGlzIG9uZVwiLFxuICAgIGVuZDogXCJFbmQgc2Vzc2lvblwiLFxuICAgIGVuZE90aGVyczogXCJFbmQgYWxsIG90aGVyc1wiLFxuICAgIGVuZE90aGVyc1RpdGxlOiBcIkVuZCBhbGwgb3RoZXIgc2Vzc2lvbnM/XCIsXG4gICAgZW5kT3RoZXJzQm9keTogXCJXaG9ldmVyIHVzZXMgdGhlbSBoYXMgdG8gc2lnbiBpbiBhZ2Fpbi4gVGhpcyBvbmUgc3RheXMuXCIsXG4gICAgZW5kZWRPdGhlcnM6IFwiQWxsIG90aGVyIHNlc3Npb25zIGhhdmUgZW5kZWQuXCIsXG4gICAgZW5kZWQ6IFwiVGhlIHNlc3Npb24gaGFzIGVuZGVkLlwiLFxuICAgIGVuZFRpdGxlOiBcIkVuZCB0aGlzIHNlc3Npb24/XCIsXG4gICAgZW5kQm9keTogXCJJdCBpcyB0aGUgb25lIHlvdSBhcmUgdXNpbmc6IHlvdSB3aWxsIGhhdmUgdG8gc2lnbiBpbiBhZ2Fpbi5cIixcbiAgICBlbXB0eTogXCJObyBzZXNzaW9uc1wiLFxuICAgIGVtcHR5Qm9keTogXCJUaGlzIHVzZXIgaXMgc2lnbmVkIGluIG5vd2hlcmUuXCIsXG4gICAgb246IChicm93c2VyOiBzdHJpbmcsIHN5c3RlbTogc3RyaW5nKSA9PiBgJHticm93c2VyfSBvbiAke3N5c3RlbX1gLFxuICAgIHVua25vd246IFwiVW5rbm93biBwcm9ncmFtXCIsXG4gIH0sXG4gIHRva2Vuczoge1xuICAgIGxhYmVsOiBcIlRva2VucyBmb3IgcHJvZ3JhbXNcIixcbiAgICBib2R5OiBcIldpdGggYSB0b2tlbiBhIHByb2dyYW0gcmVwb3J0cyBtZXRyaWNzIG9yIHJlYWRzIHRoZW0sIGFuZCBub3RoaW5nIGVsc2UuIEl0IHJlYWNoZXMgYXMgZmFyIGFzIGl0cyB1c2VyIGRvZXMsIGFuZCBjYW4gYmUgZW5kZWQgYXQgYW55IHRpbWUuXCIsXG4gICAgbmV3OiBcIk5ldyB0b2tlblwiLFxuICAgIG5hbWU6IFwiTmFtZVwiLFxuICAgIG5hbWVIaW50OiBcIldoaWNoIHByb2dyYW0gaGFzIGl0OiBcdTIwMUNiYWNrdXAgaG9zdFx1MjAxRCwgXHUyMDFDZ3JhZmFuYVx1MjAxRC5cIixcbiAgICBzY29wZXM6IFwiUmlnaHRzXCIsXG4gICAgc2NvcGU6IHsgcmVhZDogXCJSZWFkIG1ldHJpY3NcIiwgd3JpdGU6IFwiUmVwb3J0IG1ldHJpY3NcIiB9IGFzIFJlY29yZDxzdHJpbmcsIHN0cmluZz4sXG4gICAgbm9TY29wZTogXCJDaG9vc2UgYXQgbGVhc3Qgb25lLlwiLFxuICAgIGRldmljZXM6IFwiRGV2aWNlc1wiLFxuICAgIGRldmljZXNIaW50OiBcIlNlYXJjaCBmb3IgdGhvc2UgdGhhdCBpdCBpcyBmb3IuIFdpdGhvdXQgYW55IGl0IGlzIGZvciBhbGwgb2YgeW91cnMuXCIsXG4gICAgYWRkRGV2aWNlOiBcIkFkZCBhIGRldmljZVwiLFxuICAgIGFsbERldmljZXM6IFwiYWxsIG9mIHRoZSB1c2VyJ3NcIixcbiAgICBkYXlzOiBcIkdvb2QgZm9yXCIsXG4gICAgY3JlYXRlOiBcIk1ha2UgdG9rZW5cIixcbiAgICBtYWRlOiBcIllvdXIgbmV3IHRva2VuXCIsXG4gICAgbWFkZUJvZHk6XG4gICAgICBcIkNvcHkgaXQgbm93OiBpdCBpcyBzaG93biB0aGlzIG9uY2UsIGFuZCBub2JvZHkgY2FuIHJlYWQgaXQgbGF0ZXIuIElmIGl0IGlzIGxvc3QsIGVuZCBpdCBhbmQgbWFrZSBhbm90aGVyLlwiLFxuICAgIHRyeVdyaXRlOiBcIlJlcG9ydCBhIGZpcnN0IG1ldHJpY1wiLFxuICAgIHRyeVJlYWQ6IFwiUmVhZCBjdXJyZW50IHZhbHVlc1wiLFxuICAgIGRvbmU6IFwiSSBoYXZlIGNvcGllZCBpdFwiLFxuICAgIGVuZDogXCJFbmQgdG9rZW5cIixcbiAgICBlbmRUaXRsZTogKG5hbWU6IHN0cmluZykgPT4gYEVuZCB0aGUgdG9rZW4gXHUyMDFDJHtuYW1lfVx1MjAxRD9gLFxuICAgIGVuZEJvZHk6IFwiUHJvZ3JhbXMgdGhhdCBoYXZlIGl0IGFyZSByZWZ1c2VkIGZyb20gbm93IG9uLiBUaGF0IGNhbm5vdCBiZSB0YWtlbiBiYWNrLlwiLFxuICAgIGVuZGVkOiBcIlRoZSB0b2tlbiBoYXMgZW5kZWQuXCIsXG4gICAgZXhwaXJlczogXCJFbmRzXCIsXG4gICAgZW1wdHk6IFwiTm8gdG9rZW5zIHlldFwiLFxuICAgIGVtcHR5Qm9keTogXCJNYWtlIG9uZSBmb3IgZWFjaCBwcm9ncmFtIHRoYXQgcmVwb3J0cyBvciByZWFkcyBtZXRyaWNzLlwiLFxuICAgIGRldmljZUlkOiBcIkRFVklDRS1JRFwiLFxuICB9LFxuICByb2xlczoge1xuICAgIGxhYmVsOiBcIlJvbGVzIGluIHRlYW1zXCIsXG4gICAgdGVhbTogXCJUZWFtXCIsXG4gICAgcm9sZTogXCJSb2xlXCIsXG4gICAgYWRtaW46IFwiQWRtaW5cIixcbiAgICBtZW1iZXI6IFwiTWVtYmVyXCIsXG4gICAgYWRtaW5NZWFuczpcbiAgICAgIFwibG9va3MgYXQgYW5kIGNoYW5nZXMgcmFja3MgYW5kIGRldmljZXMsIGxhdW5jaGVzIGNsdXN0ZXJzLCBzYXlzIHdobyBpcyBpbiB0aGUgdGVhbVwiLFxuICAgIG1lbWJlck1lYW5zOiBcImxvb2tzIGF0IHJhY2tzLCBkZXZpY2VzIGFuZCBtZXRyaWNzXCIsXG4gICAgc2luY2U6IFwiU2luY2VcIixcbiAgICByb290Qm9keTogXCJSb290IHVzZXJzIG1heSBkbyBldmVyeXRoaW5nIGluIGFsbCB0ZWFtcywgYW5kIGhhdmUgbm8gcm9sZXMuXCIsXG4gICAgZW1wdHk6IFwiSW4gbm8gdGVhbSB5ZXRcIixcbiAgICBlbXB0eU93bjogXCJBbiBhZG1pbiBvZiBhIHRlYW0gY2FuIGFkZCB5b3U6IGdpdmUgdGhlbSB5b3VyIGxvZ2luIG9yIHlvdXIgaWQuXCIsXG4gICAgZW1wdHlVc2VyOiBcIkFkZCB0aGUgdXNlciBvbiB0aGUgTWVtYmVycyB0YWIgb2YgYSB0ZWFtLlwiLFxuICAgIGxlYXZlOiBcIlJlbW92ZSBmcm9tIHRlYW1cIixcbiAgfSxcbiAgdXNlcnM6IHtcbiAgICB0aXRsZTogXCJVc2Vyc1wiLFxuICAgIGxhYmVsOiBcIlVzZXJzXCIsXG4gICAgbmV3OiBcIk5ldyB1c2VyXCIsXG4gICAgcmlnaHRzOiBcIlJpZ2h0c1wiLFxuICAgIHJvb3RPbmx5OiBcIlJvb3QgdXNlcnNcIixcbiAgICBwbGFpbk9ubHk6IFwiT3RoZXIgdXNlcnNcIixcbiAgICBjYW5TaWduSW46IFwiUGFzc3dvcmRcIixcbiAgICBoYXNQYXNzd29yZDogXCJzZXRcIixcbiAgICBub1Bhc3N3b3JkOiBcIm5vdCB5ZXRcIixcbiAgICBlbXB0eTogXCJObyB1c2Vyc1wiLFxuICAgIHRhYnM6IHsgb3ZlcnZpZXc6IFwiUHJvZmlsZVwiLCByb2xlczogXCJSb2xlc1wiLCBzZXNzaW9uczogXCJTZXNzaW9uc1wiLCB0b2tlbnM6IFwiVG9rZW5zXCIgfSxcbiAgICBjcmVhdGVCb2R5OlxuICAgICAgXCJUaGUgdXNlciBnZXRzIGEgbGluayB0byBjaG9vc2UgYSBwYXNzd29yZCB3aXRoLiBOb2JvZHkgYnV0IHRoZSB1c2VyIGV2ZXIga25vd3MgaXQuXCIsXG4gICAgcm9vdEhpbnQ6XG4gICAgICBcIk1heSBkbyBldmVyeXRoaW5nLCBpbiBhbGwgdGVhbXMsIGFuZCBtYWtlcyBvdGhlciB1c2Vycy4gSXQgY2Fubm90IGJlIHRha2VuIGJhY2sgaGVyZSwgYW5kIHJvb3QgdXNlcnMgY2Fubm90IGJlIHJlbW92ZWQuXCIsXG4gICAgY2xvdWRJZEhpbnQ6IFwiT25seSBpZiB0aGUgY2xvdWQga25vd3MgdGhpcyB1c2VyIGFscmVhZHk7IG90aGVyd2lzZSBpdCBpcyBtYWRlIHRoZXJlLlwiLFxuICAgIGNyZWF0ZTogXCJNYWtlIHVzZXIgYW5kIGludml0YXRpb25cIixcbiAgICBpbnZpdGF0aW9uOiBcIkludml0YXRpb25cIixcbiAgICBpbnZpdGF0aW9uRm9yOiAobmFtZTogc3RyaW5nKSA9PiBgSW52aXRhdGlvbiBmb3IgJHtuYW1lfWAsXG4gICAgaW52aXRhdGlvbkJvZHk6XG4gICAgICBcIlNlbmQgdGhpcyBsaW5rIHRvIHRoZSB1c2VyLCBvdmVyIGEgY2hhbm5lbCB0aGF0IG5vYm9keSBlbHNlIHJlYWRzLiBJdCBzZXRzIHRoZSBwYXNzd29yZCwgY291bnRzIG9uY2UgYW5kIGZvciBhIGRheSwgYW5kIGlzIHNob3duIGhlcmUgb25seSBub3cuXCIsXG4gICAgaW52aXRhdGlvbkRvbmU6IFwiSSBoYXZlIGNvcGllZCBpdFwiLFxuICAgIGludml0ZUFnYWluOiBcIk5ldyBpbnZpdGF0aW9uXCIsXG4gICAgaW52aXRlQWdhaW5UaXRsZTogKG5hbWU6IHN0cmluZykgPT4gYE1ha2UgYSBuZXcgaW52aXRhdGlvbiBmb3IgJHtuYW1lfT9gLFxuICAgIGludml0ZUFnYWluQm9keTpcbiAgICAgIFwiTGlua3MgZnJvbSBiZWZvcmUgZW5kLiBXaGVuIHRoZSBuZXcgb25lIGlzIHVzZWQsIHRoZSB1c2VyJ3Mgc2Vzc2lvbnMgYW5kIHRva2VucyBmcm9tIHNpZ25pbmcgaW4gZW5kLCB0b28uXCIsXG4gICAgc2F2ZWQ6IFwiU2F2ZWRcIixcbiAgICByZW1vdmU6IFwiUmVtb3ZlIHVzZXJcIixcbiAgICByZW1vdmVUaXRsZTogKG5hbWU6IHN0cmluZykgPT4gYFJlbW92ZSAke25hbWV9P2AsXG4gICAgcmVtb3ZlU3RhZ2VzOiBbXG4gICAgICBcIkF0IG9uY2U6IHRoZSB1c2VyIGNhbm5vdCBzaWduIGluIGFueSBtb3JlLCBhbmQgYWxsIHNlc3Npb25zLCB0b2tlbnMgYW5kIGludml0YXRpb25zIGVuZC4gVGhlIGxpc3Qgc2hvd3MgaXQgYXMgcGVuZGluZyBkZWxldGlvbi5cIixcbiAgICAgIFwiV2hlbiB0aGUgY2xvdWQgaGFzIHJlbW92ZWQgaXRzIGFjY291bnQ6IHRoZSB1c2VyIGdvZXMgZm9yIGdvb2QsIHdpdGggcm9sZXMgYW5kIHNhdmVkIHZpZXdzLlwiLFxuICAgIF0sXG4gICAgcmVtb3ZlS2VlcHM6IFwiVGVhbXMgb2Ygb3RoZXJzIGFuZCB0aGVpciByYWNrcyBhbmQgZGV2aWNlcyBzdGF5LiBJdCBjYW5ub3QgYmUgdGFrZW4gYmFjay5cIixcbiAgICByZW1vdmVSYWNrczogXCJTb21lIG9mIHRoZSB1c2VyJ3MgdGVhbXMgaGF2ZSByYWNrcy4gVGhleSBzdGF5OyByZW1vdmUgdGhlIHVzZXIgYWxsIHRoZSBzYW1lP1wiLFxuICAgIHJlbW92ZUFueXdheTogXCJSZW1vdmUgYWxsIHRoZSBzYW1lXCIsXG4gICAgcmVtb3ZlZDogKG5hbWU6IHN0cmluZykgPT4gYCR7bmFtZX0gaXMgYmVpbmcgcmVtb3ZlZC5gLFxuICAgIHJlbW92ZU1hbnk6IChjb3VudDogc3RyaW5nKSA9PiBgUmVtb3ZlICR7Y291bnR9IHVzZXJzP2AsXG4gICAgbm90UmVtb3ZhYmxlOiBcIlJvb3QgdXNlcnMgY2Fubm90IGJlIHJlbW92ZWRcIixcbiAgICBhbHJlYWR5UGVuZGluZzogXCJJcyBiZWluZyByZW1vdmVkIGFscmVhZHlcIixcbiAgICBwZW5kaW5nOlxuICAgICAgXCJUaGlzIHVzZXIgaXMgYmVpbmcgcmVtb3ZlZDogaXQgY2Fubm90IHNpZ24gaW4gYW55IG1vcmUsIGFuZCBnb2VzIHdoZW4gdGhlIHNlcnZpY2VzIHRoYXQga25vdyBpdCBoYXZlIHJlbW92ZWQgaXQuXCIsXG4gICAgZm9yYmlkZGVuOiBcIk9ubHkgcm9vdCB1c2VycyBzZWUgYW5kIG1ha2UgdXNlcnMuXCIsXG4gIH0sXG4gIHRlYW1zOiB7XG4gICAgdGl0bGU6IFwiVGVhbXNcIixcbiAgICBsYWJlbDogXCJUZWFtc1wiLFxuICAgIG5ldzogXCJOZXcgdGVhbVwiLFxuICAgIHBlcnNvbmFsOiBcInBlcnNvbmFsXCIsXG4gICAga2luZDogXCJLaW5kXCIsXG4gICAga2luZHM6IHsgc2hhcmVkOiBcIlNoYXJlZCB0ZWFtc1wiLCBzaW5nbGU6IFwiUGVyc29uYWwgdGVhbXNcIiB9LFxuICAgIGFkbWluczogXCJBZG1pbnNcIixcbiAgICBtZW1iZXJzOiBcIk1lbWJlcnNcIixcbiAgICBjcmVkaXRzOiBcIkNyZWRpdHNcIixcbiAgICBjb3N0OiBcIkNvc3QgdGhpcyBwZXJpb2RcIixcbiAgICBwZXJpb2Q6IFwiQmlsbGluZyBwZXJpb2RcIixcbiAgICBwZXJpb2RGcm9tVG86IChmcm9tOiBzdHJpbmcsIHRvOiBzdHJpbmcpID0+IGAke2Zyb219IHRvICR7dG99YCxcbiAgICBwcm9qZWN0SWQ6IFwiUHJvamVjdCBpbiB0aGUgY2xvdWRcIixcbiAgICBiaWxsaW5nSWQ6IFwiQWNjb3VudCBhdCB0aGUgYmlsbGluZ1wiLFxuICAgIGlkV2FybmluZzpcbiAgICAgIFwiQ2hhbmdlIGl0IG9ubHkgaWYgeW91IGtub3cgd2h5OiB3aXRoIGEgd3JvbmcgaWQgdGhlIHRlYW0ncyBjbHVzdGVycyBhbmQgaW52b2ljZXMgYXJlIHNvbWVib2R5IGVsc2Uncy5cIixcbiAgICBpZEhpbnROZXc6IFwiT25seSBpZiBpdCBpcyBrbm93biB0aGVyZSBhbHJlYWR5OyBvdGhlcndpc2UgaXQgaXMgbWFkZS5cIixcbiAgICBwZXJpb2RTdGFydDogXCJCaWxsaW5nIHBlcmlvZCBiZWdpbnNcIixcbiAgICBwZXJpb2RFbmQ6IFwiQmlsbGluZyBwZXJpb2QgZW5kc1wiLFxuICAgIGNvc3RIaW50OiBcIk5vcm1hbGx5IHRoZSBiaWxsaW5nIHNheXMgdGhpcy5cIixcbiAgICBlbXB0eVJvb3Q6IFwiTWFrZSB0aGUgZmlyc3QgdGVhbTogcmFja3MgYmVsb25nIHRvIHRlYW1zLlwiLFxuICAgIGVtcHR5T3RoZXI6IFwiWW91IGFyZSBpbiBubyB0ZWFtIHlldC4gQXNrIGFuIGFkbWluaXN0cmF0b3IgdG8gYWRkIHlvdS5cIixcbiAgICBlbXB0eTogXCJObyB0ZWFtcyB5ZXRcIixcbiAgICB0YWJzOiB7XG4gICAgICBvdmVydmlldzogXCJPdmVydmlld1wiLFxuICAgICAgbWVtYmVyczogXCJNZW1iZXJzXCIsXG4gICAgICBkYXNoYm9hcmQ6IFwiRGFzaGJvYXJkXCIsXG4gICAgICB1c2FnZTogXCJVc2FnZVwiLFxuICAgICAgaW52b2ljZXM6IFwiSW52b2ljZXNcIixcbiAgICAgIGNyZWRpdHM6IFwiQWRkIGNyZWRpdHNcIixcbiAgICAgIGVkaXQ6IFwiRWRpdFwiLFxuICAgIH0sXG4gICAgZmFjdHM6IFwiRmFjdHNcIixcbiAgICByYWNrczogXCJSYWNrc1wiLFxuICAgIHJhY2tzTGFiZWw6IFwiUmFja3Mgb2YgdGhlIHRlYW1cIixcbiAgICByYWNrRW1wdHk6IFwiTm8gcmFja3MgeWV0XCIsXG4gICAgcmFja0VtcHR5Qm9keTogXCJNYWtlIG9uZSwgaW1wb3J0IGEgbGlzdCwgb3IgbGF1bmNoIGEgY2x1c3Rlci5cIixcbiAgICBjcmVhdGU6IFwiTWFrZSB0ZWFtXCIsXG4gICAgbWFkZTogKG5hbWU6IHN0cmluZykgPT4gYFRlYW0gJHtuYW1lfSBpcyB0aGVyZS4gTm93IGFkZCBpdHMgbWVtYmVycy5gLFxuICAgIGVkaXQ6IFwiRWRpdCB0ZWFtXCIsXG4gICAgcmVtb3ZlOiBcIlJlbW92ZSB0ZWFtXCIsXG4gICAgcmVtb3ZlVGl0bGU6IChuYW1lOiBzdHJpbmcpID0+IGBSZW1vdmUgdGhlIHRlYW0gJHtuYW1lfT9gLFxuICAgIHJlbW92ZVN0YWdlczogW1xuICAgICAgXCJBdCBvbmNlOiB0aGUgdGVhbSBpcyBzaG93biBhcyBwZW5kaW5nIGRlbGV0aW9uLlwiLFxuICAgICAgXCJXaGVuIHRoZSBjbG91ZCBoYXMgcmVtb3ZlZCB3aGF0IGl0IGhhcyBvZiBpdDogdGhlIHRlYW0gZ29lcyBmb3IgZ29vZCwgd2l0aCBpdHMgcm9sZXMsIGl0cyByYWNrcyBhbmQgYWxsIGRldmljZXMgaW4gdGhlbS5cIixcbiAgICBdLFxuICAgIHJlbW92ZUtlZXBzOiBcIkl0cyBtZW1iZXJzIHN0YXkgdXNlcnMuIEl0IGNhbm5vdCBiZSB0YWtlbiBiYWNrLlwiLFxuICAgIHJlbW92ZVJhY2tzOiAocmFja3M6IHN0cmluZywgbmFtZXM6IHN0cmluZykgPT5cbiAgICAgIGBUaGUgdGVhbSBoYXMgJHtyYWNrc30gcmFja3MgKCR7bmFtZXN9KS4gVGhleSBnbyB3aXRoIGl0LCB3aXRoIGV2ZXJ5IGRldmljZSBhbmQgaXRzIHBsYWNlLmAsXG4gICAgcmVtb3ZlQW55d2F5OiBcIlJlbW92ZSB0aGUgdGVhbSB3aXRoIGl0cyByYWNrc1wiLFxuICAgIHJlbW92ZU1hbnk6IChjb3VudDogc3RyaW5nKSA9PiBgUmVtb3ZlICR7Y291bnR9IHRlYW1zP2AsXG4gICAgcmVtb3ZlZDogKG5hbWU6IHN0cmluZykgPT4gYCR7bmFtZX0gaXMgYmVpbmcgcmVtb3ZlZC5gLFxuICAgIHBlbmRpbmc6IFwiVGhpcyB0ZWFtIGlzIGJlaW5nIHJlbW92ZWQuIEl0IGdvZXMgd2hlbiB0aGUgY2xvdWQgaGFzIHJlbW92ZWQgd2hhdCBpdCBoYXMgb2YgaXQuXCIsXG4gICAgZm9yYmlkZGVuOiBcIk9ubHkgcm9vdCB1c2VycyBtYWtlIGFuZCBjaGFuZ2UgdGVhbXMuXCIsXG4gIH0sXG4gIG1lbWJlcnM6IHtcbiAgICBsYWJlbDogXCJNZW1iZXJzXCIsXG4gICAgYWRkOiBcIkFkZCBtZW1iZXJcIixcbiAgICBhZGRUaXRsZTogXCJBZGQgYSBtZW1iZXJcIixcbiAgICB1c2VyOiBcIlVzZXJcIixcbiAgICB1c2VySGludDogXCJTZWFyY2ggYnkgbG9naW4sIG5hbWUgb3IgZS1tYWlsLlwiLFxuICAgIHVzZXJJZEhpbnQ6IFwiVGhlIHVzZXIncyBpZC4gRXZlcnkgdXNlciBmaW5kcyBpdCB1bmRlciBcdTIwMUNZb3VyIGFjY291bnRcdTIwMUQuXCIsXG4gICAgbm9Vc2VyOiBcIkNob29zZSBhIHVzZXIuXCIsXG4gICAgYWRkZWQ6IFwiVGhlIG1lbWJlciBpcyBhZGRlZC5cIixcbiAgICBjaGFuZ2VkOiBcIlRoZSByb2xlIGlzIGNoYW5nZWQuXCIsXG4gICAgcmVtb3ZlZDogXCJUaGUgbWVtYmVyIGlzIHJlbW92ZWQuXCIsXG4gICAgcmVtb3ZlOiBcIlJlbW92ZSBmcm9tIHRlYW1cIixcbiAgICByZW1vdmVNYW55OiAoY291bnQ6IHN0cmluZykgPT4gYFJlbW92ZSAke2NvdW50fSBtZW1iZXJzP2AsXG4gICAgcmVtb3ZlTWFueUJvZHk6IFwiVGhleSBkbyBub3Qgc2VlIHRoZSB0ZWFtJ3MgcmFja3MgYW55IG1vcmUgZnJvbSBub3cgb24uXCIsXG4gICAgbWFrZUFkbWluOiBcIk1ha2UgYWRtaW5cIixcbiAgICBtYWtlTWVtYmVyOiBcIk1ha2UgbWVtYmVyXCIsXG4gICAgcmVtb3ZlVGl0bGU6IChsb2dpbjogc3RyaW5nKSA9PiBgUmVtb3ZlICR7bG9naW59IGZyb20gdGhlIHRlYW0/YCxcbiAgICByZW1vdmVCb2R5OiBcIlRoZSB1c2VyIGRvZXMgbm90IHNlZSB0aGUgdGVhbSdzIHJhY2tzIGFueSBtb3JlIGZyb20gbm93IG9uLlwiLFxuICAgIGRlbW90ZVRpdGxlOiAobG9naW46IHN0cmluZykgPT4gYE1ha2UgJHtsb2dpbn0gYSBtZW1iZXI/YCxcbiAgICBwcm9tb3RlVGl0bGU6IChsb2dpbjogc3RyaW5nKSA9PiBgTWFrZSAke2xvZ2lufSBhbiBhZG1pbj9gLFxuICAgIHByb21vdGVCb2R5OlxuICAgICAgXCJBZG1pbnMgY2hhbmdlIGFuZCByZW1vdmUgcmFja3MgYW5kIGRldmljZXMsIGxhdW5jaCBjbHVzdGVycywgYW5kIHNheSB3aG8gaXMgaW4gdGhlIHRlYW0uXCIsXG4gICAgZGVtb3RlQm9keTogXCJNZW1iZXJzIGxvb2sgYXQgcmFja3MsIGRldmljZXMgYW5kIG1ldHJpY3MsIGFuZCBjaGFuZ2Ugbm90aGluZy5cIixcbiAgICBvd246IFwiVGhpcyBpcyB5b3VyIG93biByb2xlLiBXaXRob3V0IGl0IHlvdSBjYW5ub3QgdW5kbyB0aGlzLlwiLFxuICAgIGxhc3Q6IFwiVGhpcyBpcyB0aGUgdGVhbSdzIGxhc3QgYWRtaW4uIFdpdGhvdXQgb25lLCBvbmx5IHJvb3QgdXNlcnMgY2FuIHNheSB3aG8gaXMgaW4gaXQuXCIsXG4gICAgc2luZ2xlOiBcIlRoaXMgaXMgYSBwZXJzb25hbCB0ZWFtXCIsXG4gICAgc2luZ2xlQm9keTpcbiAgICAgIFwiSXQgYmVsb25ncyB0byBvbmUgdXNlciwgYW5kIGl0cyByb2xlIGdvZXMgd2l0aCB0aGF0IHVzZXIuIE1ha2UgYSBzaGFyZWQgdGVhbSB0byB3b3JrIHdpdGggb3RoZXJzLlwiLFxuICAgIGVtcHR5OiBcIk5vIG1lbWJlcnMgeWV0XCIsXG4gICAgZW1wdHlCb2R5OiBcIlJhY2tzIG9mIHRoZSB0ZWFtIGFyZSBzZWVuIGJ5IGl0cyBtZW1iZXJzIGFuZCBieSByb290IHVzZXJzLiBBZGQgdGhlIGZpcnN0LlwiLFxuICAgIGZvcmJpZGRlbjogXCJPbmx5IGFkbWlucyBvZiB0aGUgdGVhbSBhbmQgcm9vdCB1c2VycyBzZWUgd2hvIGlzIGluIGl0LlwiLFxuICB9LFxufTtcbiIsICIvKiogVGV4dHMgb2YgdGhlIHJhY2sgdmlldy4gKi9cbmV4cG9ydCBjb25zdCByYWNrdmlldyA9IHtcbiAgY2FudmFzOiAocmFja3M6IHN0cmluZywgZGV2aWNlczogc3RyaW5nKSA9PlxuICAgIGBSYWNrczogJHtyYWNrc30sIGRldmljZXM6ICR7ZGV2aWNlc30uIFRoZSBsaXN0IG9mIHJhY2tzIGJlc2lkZSBpdCBoYXMgdGhlIHNhbWUgaW4gd29yZHMuYCxcbiAgZmFjZXM6IHsgZnJvbnQ6IFwiZnJvbnRcIiwgcmVhcjogXCJyZWFyXCIgfSxcbiAgc3RhdHVzZXM6IHtcbiAgICBBQ1RJVkU6IFwiYWN0aXZlXCIsXG4gICAgQVZBSUxBQkxFOiBcImF2YWlsYWJsZVwiLFxuICAgIEZBSUxFRDogXCJmYWlsZWRcIixcbiAgICBJTl9QUk9HUkVTUzogXCJpbiBwcm9ncmVzc1wiLFxuICAgIFNUT1BQRUQ6IFwic3RvcHBlZFwiLFxuICAgIFNVU1BFTkRFRDogXCJzdXNwZW5kZWRcIixcbiAgfSBhcyBSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+LFxuICB0aW1lczogXCJcdTAwRDdcIixcblxuICBwYW5lOiBcIlNldHRpbmdzIG9mIHRoZSB2aWV3XCIsXG4gIHNob3dQYW5lOiBcIlNob3cgdGhlIHNldHRpbmdzIG9mIHRoZSB2aWV3XCIsXG4gIGhpZGVQYW5lOiBcIkhpZGUgdGhlIHNldHRpbmdzIG9mIHRoZSB2aWV3XCIsXG4gIHNwbGl0OiBcIkhlaWdodCBvZiB0aGUgY2hhcnRcIixcbiAgY2xvc2VQYW5lOiBcIkNsb3NlXCIsXG5cbiAgbWV0cmljOiB7XG4gICAgdGl0bGU6IFwiTWV0cmljc1wiLFxuICAgIGFkZDogXCJBZGQgYSBtZXRyaWNcIixcbiAgICBjaG9vc2U6IFwiQ2hvb3NlIGEgbWV0cmljXCIsXG4gICAgcGxhY2Vob2xkZXI6IFwiTmFtZSBvZiBhIG1ldHJpY1wiLFxuICAgIG5vbmU6IFwiTm8gbWV0cmljIGhhcyB0aGF0IG5hbWUuXCIsXG4gICAgZGV2aWNlczogKGNvdW50OiBzdHJpbmcpID0+IGAke2NvdW50fSBkZXZpY2VzYCxcbiAgICByZW1vdmU6IChuYW1lOiBzdHJpbmcpID0+IGBSZW1vdmUgJHtuYW1lfWAsXG4gICAgZmlyc3Q6IChuYW1lOiBzdHJpbmcpID0+IGBDb2xvdXIgYnkgJHtuYW1lfWAsXG4gICAgaXNGaXJzdDogXCJjb2xvdXJzXCIsXG4gICAgbW9zdDogXCJGb3VyIG1ldHJpY3MgYXJlIHRoZSBtb3N0IHRoYXQgZml0IG9uIGEgZGV2aWNlLlwiLFxuICAgIG1vcmU6IChjb3VudDogc3RyaW5nKSA9PiBgJHtjb3VudH0gbW9yZTsgdHlwZSB0byBmaW5kIHRoZW1gLFxuICB9LFxuXG4gIGNvbG91cnM6IHtcbiAgICB0aXRsZTogXCJDb2xvdXJzXCIsXG4gICAgbWFwOiBcIkNvbG91ciBtYXBcIixcbiAgICBtYXBzOiB7XG4gICAgICB2aXJpZGlzOiBcIlZpb2xldCB0byB5ZWxsb3dcIixcbiAgICAgIGNpdmlkaXM6IFwiQmx1ZSB0byB5ZWxsb3dcIixcbiAgICAgIGVtYmVyOiBcIkluZGlnbyB0byBjcmVhbVwiLFxuICAgICAgdHJhZmZpYzogXCJDYWxtIHRvIGFsYXJtXCIsXG4gICAgICBkaXZlcmdpbmc6IFwiQmx1ZSB0byBvcmFuZ2VcIixcbiAgICAgIGNsYXNzaWM6IFwiR3JlZW4sIHllbGxvdywgcmVkXCIsXG4gICAgfSxcbiAgICBpbnZlcnRlZDogXCJJbnZlcnRlZFwiLFxuICAgIGNvbXBhcmluZzogXCJEaWZmZXJlbmNlcyBhcmUgc2hvd24gZnJvbSBibHVlIChsZXNzKSB0byBvcmFuZ2UgKG1vcmUpLlwiLFxuICAgIGNsYXNzaWNIaW50OiBcIk5vdCBlYXN5IHRvIHJlYWQgZm9yIHBlb3BsZSB3aG8gZG8gbm90IHRlbGwgcmVkIGZyb20gZ3JlZW4uXCIsXG4gICAgcmFuZ2U6IFwiUmFuZ2VcIixcbiAgICByYW5nZXM6IHtcbiAgICAgIGF1dG86IFwiQXV0b21hdGljXCIsXG4gICAgICBkZWNsYXJlZDogXCJPZiB0aGUgbWV0cmljXCIsXG4gICAgICBwZXJjZW50aWxlOiBcIjV0aCB0byA5NXRoIHBlcmNlbnRpbGVcIixcbiAgICAgIGZpeGVkOiBcIkZpeGVkXCIsXG4gICAgfSxcbiAgICByYW5nZUhpbnRzOiB7XG4gICAgICBhdXRvOiBcIlRoZSBsb3dlc3QgdG8gdGhlIGhpZ2hlc3QgdmFsdWUgb24gc2NyZWVuLCBhdCByb3VuZCBudW1iZXJzLlwiLFxuICAgICAgZGVjbGFyZWQ6IFwiRnJvbSB0aGUgbG93ZXN0IHRvIHRoZSBoaWdoZXN0IHZhbHVlIHRoYXQgdGhlIG1ldHJpYyBkZWNsYXJlcy5cIixcbiAgICAgIHBlcmNlbnRpbGU6IFwiT3V0bGllcnMgaGF2ZSB0aGUgY29sb3VyIG9mIHRoZSBlbmQuXCIsXG4gICAgICBmaXhlZDogXCJGcm9tIGFuZCB0byB0aGVzZSBudW1iZXJzLlwiLFxuICAgIH0sXG4gICAgdW5kZWNsYXJlZDogXCJUaGlzIG1ldHJpYyBkZWNsYXJlcyBub25lOyB0aGUgcmFuZ2UgaXMgYXV0b21hdGljLlwiLFxuICAgIGxvdzogXCJGcm9tXCIsXG4gICAgaGlnaDogXCJUb1wiLFxuICAgIG9yZGVyOiBcIlRoZSBmaXJzdCBudW1iZXIgbXVzdCBiZSB0aGUgc21hbGxlciBvbmUuXCIsXG4gIH0sXG5cbiAgdGhyZXNob2xkczoge1xuICAgIHRpdGxlOiBcIlRocmVzaG9sZHNcIixcbiAgICB3YXJuaW5nOiBcIldhcm5pbmdcIixcbiAgICBjcml0aWNhbDogXCJDcml0aWNhbFwiLFxuICAgIGhpbnQ6IFwiV2l0aCBjcml0aWNhbCBiZWxvdyB3YXJuaW5nLCBsb3cgdmFsdWVzIGFyZSB0aGUgYmFkIG9uZXMuXCIsXG4gICAgY2xlYXI6IFwiUmVtb3ZlIHRoZSB0aHJlc2hvbGRzXCIsXG4gICAgYXQ6IChsZXZlbDogc3RyaW5nLCB2YWx1ZTogc3RyaW5nKSA9PiBgJHtsZXZlbH0gZnJvbSAke3ZhbHVlfWAsXG4gICAgY291bnQ6ICh3YXJuaW5nOiBzdHJpbmcsIGNyaXRpY2FsOiBzdHJpbmcpID0+IGAke3dhcm5pbmd9IHdhcm5pbmcsICR7Y3JpdGljYWx9IGNyaXRpY2FsYCxcbiAgfSxcblxuICBzaG93OiB7XG4gICAgdGl0bGU6IFwiUmFja3NcIixcbiAgICBtb2RlOiBcIkRldmljZXMgc2hvd1wiLFxuICAgIG1vZGVzOiB7XG4gICAgICBib3RoOiBcIlBpY3R1cmVzIGFuZCBiYXJzXCIsXG4gICAgICBwaWN0dXJlczogXCJQaWN0dXJlc1wiLFxuICAgICAgYmFyczogXCJCYXJzXCIsXG4gICAgICBoZWF0OiBcIkhlYXRcIixcbiAgICAgIHN0YXR1czogXCJTdGF0dXNcIixcbiAgICB9LFxuICAgIHNpZGVzOiBcIlNpZGVzXCIsXG4gICAgc2lkZTogeyBmcm9udDogXCJGcm9udFwiLCByZWFyOiBcIlJlYXJcIiwgYm90aDogXCJCb3RoXCIgfSxcbiAgICBzY2FsZTogXCJCYXJzIGFzIGxvbmcgYXMgdGhlIHZhbHVlXCIsXG4gICAgb3JkZXI6IFwiT3JkZXJcIixcbiAgICBvcmRlcnM6IHsgdGVhbTogXCJUZWFtXCIsIG5hbWU6IFwiTmFtZVwiLCB2YWx1ZTogXCJWYWx1ZSwgaGlnaGVzdCBmaXJzdFwiIH0sXG4gICAgYnlUZWFtOiBcIkdyb3VwIGJ5IHRlYW1cIixcbiAgICBoaWRkZW46IChjb3VudDogc3RyaW5nKSA9PiBgJHtjb3VudH0gcmFja3MgaGlkZGVuYCxcbiAgICBzaG93QWxsOiBcIlNob3cgYWxsXCIsXG4gICAgY2hhcnQ6IFwiQ2hhcnQgdW5kZXIgdGhlIHJhY2tzXCIsXG4gIH0sXG5cbiAgZmlsdGVyczoge1xuICAgIHRpdGxlOiBcIkZpbHRlcnNcIixcbiAgICB0ZXh0OiBcIkRldmljZXMgb3IgcmFja3Mgd2l0aFwiLFxuICAgIHN0YXR1czogXCJTdGF0dXNcIixcbiAgICB0eXBlOiBcIlR5cGVcIixcbiAgICB0eXBlczogeyBJbnN0YW5jZTogXCJTZXJ2ZXJzXCIsIFZvbHVtZTogXCJWb2x1bWVzXCIsIE5ldHdvcms6IFwiTmV0d29ya3NcIiB9IGFzIFJlY29yZDxcbiAgICAgIHN0cmluZyxcbiAgICAgIHN0cmluZ1xuICAgID4sXG4gICAgdGVhbTogXCJUZWFtXCIsXG4gICAga2luZDogXCJLaW5kXCIsXG4gICAga2luZHM6IHsgcmFjazogXCJSYWNrXCIsIHNlcnZlcjogXCJTZXJ2ZXJcIiwgc3dpdGNoOiBcIlN3aXRjaFwiLCBzdG9yYWdlOiBcIlN0b3JhZ2VcIiB9LFxuICAgIGNsZWFyOiBcIkNsZWFyIHRoZSBmaWx0ZXJzXCIsXG4gICAgZml0dGluZzogKGNvdW50OiBzdHJpbmcsIGFsbDogc3RyaW5nKSA9PiBgJHtjb3VudH0gb2YgJHthbGx9IGRldmljZXNgLFxuICAgIGZyb206IFwiTG93ZXN0IHZhbHVlIHNob3duXCIsXG4gICAgdG86IFwiSGlnaGVzdCB2YWx1ZSBzaG93blwiLFxuICAgIHJhbmdlOiBcIlZhbHVlc1wiLFxuICAgIGNsZWFyUmFuZ2U6IFwiQ2xlYXIgdGhlIHJhbmdlIG9mIHZhbHVlc1wiLFxuICB9LFxuXG4gIGxlZ2VuZDoge1xuICAgIGxhYmVsOiAobWV0cmljOiBzdHJpbmcpID0+IGBMZWdlbmQgYW5kIGZpbHRlciBvZiAke21ldHJpY31gLFxuICAgIGtpbmQ6IHtcbiAgICAgIGF1dG86IFwiYXV0b21hdGljXCIsXG4gICAgICBkZWNsYXJlZDogXCJvZiB0aGUgbWV0cmljXCIsXG4gICAgICBwZXJjZW50aWxlOiBcIjV0aCB0byA5NXRoIHBlcmNlbnRpbGVcIixcbiAgICAgIGZpeGVkOiBcImZpeGVkXCIsXG4gICAgfSxcbiAgICBoaXN0b2dyYW06IFwiSG93IG1hbnkgZGV2aWNlcyBoYXZlIGVhY2ggdmFsdWVcIixcbiAgICBjb21wYXJlZDogeyBkaWZmZXJlbmNlOiBcImRpZmZlcmVuY2VcIiwgcmF0aW86IFwicmF0aW9cIiB9LFxuICAgIGNoYW5nZVJhbmdlOiBcIlJhbmdlIG9mIHRoZSBjb2xvdXJzXCIsXG4gIH0sXG5cbiAgY2hhcnQ6IHtcbiAgICBsYWJlbDogKG1ldHJpYzogc3RyaW5nKSA9PiBgRGV2aWNlcyBieSAke21ldHJpY31gLFxuICAgIG1pbjogXCJtaW5cIixcbiAgICBtZWFuOiBcIm1lYW5cIixcbiAgICBwOTU6IFwicDk1XCIsXG4gICAgbWF4OiBcIm1heFwiLFxuICAgIG9mOiAoc2hvd246IHN0cmluZywgYWxsOiBzdHJpbmcpID0+IGAke3Nob3dufSBvZiAke2FsbH0gZGV2aWNlc2AsXG4gICAgc2VsZWN0ZWQ6IChjb3VudDogc3RyaW5nKSA9PiBgJHtjb3VudH0gc2VsZWN0ZWRgLFxuICAgIG9yZGVyOiBcIlNvcnRlZFwiLFxuICAgIG9yZGVyczoge1xuICAgICAgZmFsbGluZzogXCJIaWdoZXN0IGZpcnN0XCIsXG4gICAgICByaXNpbmc6IFwiTG93ZXN0IGZpcnN0XCIsXG4gICAgICBwb3NpdGlvbjogXCJCeSBwb3NpdGlvblwiLFxuICAgICAgbmFtZTogXCJCeSBuYW1lXCIsXG4gICAgfSxcbiAgICBjdXQ6IFwiVGhlIGF4aXMgZG9lcyBub3QgYmVnaW4gYXQgemVyby5cIixcbiAgICBkZXZpY2U6IChuYW1lOiBzdHJpbmcsIHZhbHVlOiBzdHJpbmcpID0+IGAke25hbWV9OiAke3ZhbHVlfWAsXG4gICAgbm90aGluZzogXCJObyBkZXZpY2UgdGhhdCBpcyBzaG93biBoYXMgYSB2YWx1ZSBvZiB0aGlzIG1ldHJpYy5cIixcbiAgICBrZXlzOiBcIkFycm93IGtleXMgZ28gdGhyb3VnaCB0aGUgZGV2aWNlcywgRW50ZXIgc2VsZWN0cy5cIixcbiAgfSxcblxuICB0aW1lOiB7XG4gICAgdGl0bGU6IFwiVGltZVwiLFxuICAgIHRyYXZlbDogXCJMb29rIGF0IHRoZSBwYXN0XCIsXG4gICAgbm93OiBcIkJhY2sgdG8gbGl2ZVwiLFxuICAgIHBhc3Q6ICh3aGVuOiBzdHJpbmcpID0+IGBZb3UgYXJlIGxvb2tpbmcgYXQgdGhlIHBhc3Q6ICR7d2hlbn1gLFxuICAgIHBhc3RTaG9ydDogXCJQYXN0XCIsXG4gICAgcGxhY2VtZW50OiBcIlJhY2tzIGFuZCBkZXZpY2VzIHN0YW5kIHdoZXJlIHRoZXkgYXJlIG5vdy5cIixcbiAgICBzY3J1YmJlcjogXCJNb21lbnRcIixcbiAgICBzcGFuOiBcIkhvdyBmYXIgYmFja1wiLFxuICAgIHNwYW5zOiB7IGhvdXI6IFwiMSBob3VyXCIsIGRheTogXCIxIGRheVwiLCB3ZWVrOiBcIjcgZGF5c1wiLCBxdWFydGVyOiBcIjkwIGRheXNcIiB9LFxuICAgIHBsYXk6IFwiUGxheVwiLFxuICAgIHBhdXNlOiBcIlBhdXNlXCIsXG4gICAgc3BlZWQ6IFwiU3BlZWRcIixcbiAgICBwZXJTZWNvbmQ6IChzdGVwczogc3RyaW5nKSA9PiBgJHtzdGVwc31cdTAwRDdgLFxuICAgIGJhY2s6IFwiT25lIHN0ZXAgYmFja1wiLFxuICAgIG9uOiBcIk9uZSBzdGVwIG9uXCIsXG4gICAgcGljazogXCJEYXRlIGFuZCB0aW1lXCIsXG4gICAgcmVhZGluZzogXCJSZWFkaW5nIHRoZSBoaXN0b3J5XCIsXG4gICAgZmFpbGVkOiBcIlRoZSBoaXN0b3J5IGNvdWxkIG5vdCBiZSByZWFkXCIsXG4gICAgY29tcGFyZTogXCJDb21wYXJlIHdpdGhcIixcbiAgICBjb21wYXJlczoge1xuICAgICAgXCIwXCI6IFwibm90aGluZ1wiLFxuICAgICAgXCIzMDBcIjogXCI1IG1pbnV0ZXMgYWdvXCIsXG4gICAgICBcIjM2MDBcIjogXCIxIGhvdXIgYWdvXCIsXG4gICAgICBcIjg2NDAwXCI6IFwiMSBkYXkgYWdvXCIsXG4gICAgICBcIjYwNDgwMFwiOiBcIjEgd2VlayBhZ29cIixcbiAgICB9IGFzIFJlY29yZDxzdHJpbmcsIHN0cmluZz4sXG4gICAgYWdvOiAoc3Bhbjogc3RyaW5nKSA9PiBgJHtzcGFufSBhZ29gLFxuICAgIGFzOiBcIlNob3duIGFzXCIsXG4gICAgd2F5czogeyBkaWZmZXJlbmNlOiBcIkRpZmZlcmVuY2VcIiwgcmF0aW86IFwiUmF0aW9cIiB9LFxuICAgIG5vQmFzZWxpbmU6IFwiVGhlcmUgaXMgbm8gaGlzdG9yeSBvZiB0aGF0IG1vbWVudC5cIixcbiAgfSxcblxuICBzdGF0ZToge1xuICAgIGxpdmU6IFwiTGl2ZVwiLFxuICAgIHZhbHVlczogKHRpbWU6IHN0cmluZykgPT4gYFZhbHVlcyBvZiAke3RpbWV9YCxcbiAgICB3YWl0aW5nOiBcIldhaXRpbmcgZm9yIHZhbHVlc1wiLFxuICAgIGNvbm5lY3Rpbmc6IFwiQ29ubmVjdGluZzogd2hhdCB5b3Ugc2VlIG1heSBiZSBvbGRcIixcbiAgICBzdGFsZTogKHRpbWU6IHN0cmluZykgPT4gYE5vdGhpbmcgbmV3IHNpbmNlICR7dGltZX06IHdoYXQgeW91IHNlZSBtYXkgYmUgb2xkYCxcbiAgICBsb3N0OiAodGltZTogc3RyaW5nKSA9PiBgRGlzY29ubmVjdGVkIHNpbmNlICR7dGltZX06IHdoYXQgeW91IHNlZSBpcyBvbGRgLFxuICAgIGxvc3RBdE9uY2U6IFwiRGlzY29ubmVjdGVkOiB3aGF0IHlvdSBzZWUgaXMgb2xkXCIsXG4gICAgcGF1c2VkOiBcIlBhdXNlZCB3aGlsZSB0aGUgd2luZG93IGlzIGhpZGRlblwiLFxuICB9LFxuXG4gIGVtcHR5OiB7XG4gICAgbm9SYWNrczogXCJObyByYWNrcyB5ZXRcIixcbiAgICBub1JhY2tzUm9vdDpcbiAgICAgIFwiUmFja3MgY29tZSB3aXRoIHRoZSBjbHVzdGVycyB0aGF0IHRlYW1zIGxhdW5jaCwgb3IgZnJvbSB0aGUgQVBJLiBUaGlzIGNyZWF0ZXMgb25lOyB0YWtlIHRoZSBpZCBvZiBhIHRlYW0gZnJvbSB0aGUgbGlzdCBvZiB0ZWFtcy5cIixcbiAgICBub1JhY2tzVXNlcjogXCJSYWNrcyBjb21lIHdpdGggdGhlIGNsdXN0ZXJzIHRoYXQgeW91ciB0ZWFtIGxhdW5jaGVzLlwiLFxuICAgIGxhdW5jaDogXCJMYXVuY2ggYSBjbHVzdGVyXCIsXG4gICAgdGVhbXM6IFwiVG8gdGhlIHRlYW1zXCIsXG4gICAgbm9NZXRyaWNzOiBcIk5vIG1ldHJpY3MgeWV0XCIsXG4gICAgbm9NZXRyaWNzQm9keTogKGRldmljZTogc3RyaW5nKSA9PlxuICAgICAgYERldmljZXMgc2hvdyB0aGVpciB2YWx1ZXMgaGVyZSBhcyBzb29uIGFzIHNvbWV0aGluZyByZXBvcnRzIHRoZW0uIFRoaXMgcmVwb3J0cyBhIGZpcnN0IG9uZSBmb3IgJHtkZXZpY2V9OmAsXG4gICAgdG9rZW46IFwiTWFrZSBhIHRva2VuIGZvciBpdFwiLFxuICAgIHRva2VuTWFkZTogXCJUaGUgdG9rZW4gaXMgaW4gdGhlIGNvbW1hbmQuIEl0IGlzIGdvb2QgZm9yIDMwIGRheXMsIGFuZCBzaG93biBvbmx5IGhlcmUuXCIsXG4gICAgdG9rZW5OYW1lOiBcIkZpcnN0IG1ldHJpY1wiLFxuICAgIG5vRGV2aWNlczogXCJUaGUgcmFja3MgaGF2ZSBubyBkZXZpY2VzIHlldDogdGhlcmUgaXMgbm90aGluZyB0byBoYXZlIGEgdmFsdWUuXCIsXG4gICAgZmlsdGVyZWQ6IFwiTm8gZGV2aWNlIGZpdHMgdGhlIGZpbHRlcnMuXCIsXG4gICAgaGlkZGVuOiBcIkFsbCByYWNrcyBhcmUgaGlkZGVuLlwiLFxuICAgIGNob29zZTogXCJDaG9vc2UgYSBtZXRyaWMgdG8gc2VlIGl0cyB2YWx1ZXMgb24gdGhlIHJhY2tzLlwiLFxuICB9LFxuXG4gIGtleXM6IHtcbiAgICBncm91cDogXCJSYWNrIHZpZXdcIixcbiAgICBtZXRyaWM6IFwiQ2hvb3NlIGEgbWV0cmljXCIsXG4gICAgZmlsdGVyOiBcIkZpbHRlciBkZXZpY2VzXCIsXG4gICAgcGFuZTogXCJTZXR0aW5ncyBvZiB0aGUgdmlld1wiLFxuICAgIGNoYXJ0OiBcIlNob3cgb3IgaGlkZSB0aGUgY2hhcnRcIixcbiAgICBiYWNrOiBcIk9uZSBzdGVwIGJhY2sgaW4gdGltZVwiLFxuICAgIG9uOiBcIk9uZSBzdGVwIG9uIGluIHRpbWVcIixcbiAgICBwbGF5OiBcIlBsYXkgb3IgcGF1c2VcIixcbiAgICBsaXZlOiBcIkJhY2sgdG8gbGl2ZVwiLFxuICAgIG1vZGU6IFwiTmV4dCB3YXkgdG8gc2hvdyBkZXZpY2VzXCIsXG4gICAgc2lkZXM6IFwiRnJvbnQsIHJlYXIsIGJvdGhcIixcbiAgfSxcbn07XG4iLCAiLyoqIFRleHRzIGFyb3VuZCB0aGUgcGFnZXM6IGhlYWRlciwgbmF2aWdhdGlvbiwgc2lnbmluZyBpbiwga2V5cywgcGFsZXR0ZS4gKi9cbmV4cG9ydCBjb25zdCBzaGVsbCA9IHtcbiAgbmFtZTogXCJDb25jZXJ0aW1cIixcbiAgc2tpcDogXCJTa2lwIHRvIHRoZSBjb250ZW50XCIsXG4gIG5hdmlnYXRpb246IFwiTWFpblwiLFxuICBtZW51OiBcIk1lbnVcIixcbiAgYWNjb3VudDogXCJZb3VyIGFjY291bnRcIixcbiAgc2lnbkluOiBcIlNpZ24gaW5cIixcbiAgc2lnbkluQWdhaW46IFwiU2lnbiBpbiBhZ2FpblwiLFxuICBzaWduSW5BZ2FpbkJvZHk6IFwiWW91ciBzaWduLWluIGhhcyBlbmRlZC4gVGhlIHBhZ2UgYW5kIHdoYXQgeW91IHR5cGVkIHN0YXkgYXMgdGhleSBhcmUuXCIsXG4gIHNpZ25PdXQ6IFwiU2lnbiBvdXRcIixcbiAgbG9naW46IFwiTG9naW5cIixcbiAgcGFzc3dvcmQ6IFwiUGFzc3dvcmRcIixcbiAgcmVtZW1iZXI6IFwiU3RheSBzaWduZWQgaW4gb24gdGhpcyBkZXZpY2VcIixcbiAgd3Jvbmc6IFwiTG9naW4gb3IgcGFzc3dvcmQgaXMgd3JvbmcuXCIsXG4gIHRvb09mdGVuOiBcIlRvbyBtYW55IGF0dGVtcHRzLiBXYWl0IGEgbW9tZW50IGJlZm9yZSB0aGUgbmV4dCBvbmUuXCIsXG4gIHdhaXRGb3I6IChzZWNvbmRzOiBudW1iZXIpID0+IGBUcnkgYWdhaW4gaW4gJHtzZWNvbmRzfSBzYCxcbiAgb2lkYzogXCJTaWduIGluIHdpdGggeW91ciBvcmdhbmlzYXRpb25cIixcbiAgb3I6IFwib3Igd2l0aCBhIHBhc3N3b3JkXCIsXG4gIGZvcmdvdHRlbjogXCJQYXNzd29yZCBmb3Jnb3R0ZW4/IEFuIGFkbWluaXN0cmF0b3IgY2FuIGdpdmUgeW91IGEgbGluayB0aGF0IHNldHMgYSBuZXcgb25lLlwiLFxuICBub2JvZHk6IFwiTm9ib2R5IGNhbiBzaWduIGluIGhlcmUgeWV0LlwiLFxuICBub2JvZHlCb2R5OlxuICAgIFwiVGhlIGZpcnN0IHVzZXIgaXMgbWFkZSB3aXRoIHRoZSBzZXQtdXAgbGluayB0aGF0IHRoZSBzZXJ2ZXIgcHJpbnRzIHdoZW4gaXQgc3RhcnRzLiBJdCBjb3VudHMgb25jZSBhbmQgZm9yIGEgZGF5OyBhIHJlc3RhcnQgcHJpbnRzIGEgbmV3IG9uZS5cIixcbiAgb2lkY1dyb25nOiB7XG4gICAgb2lkY19zdGF0ZTogXCJUaGUgc2lnbi1pbiB0b29rIHRvbyBsb25nLCBvciBiZWdhbiBpbiBhbm90aGVyIGJyb3dzZXIuIFRyeSBhZ2Fpbi5cIixcbiAgICBvaWRjX2RlbmllZDogXCJZb3VyIG9yZ2FuaXNhdGlvbidzIHNpZ24taW4gcGFnZSByZWZ1c2VkIHlvdS5cIixcbiAgICBvaWRjX3Byb3ZpZGVyOiBcIllvdXIgb3JnYW5pc2F0aW9uJ3Mgc2lnbi1pbiBwYWdlIGRvZXMgbm90IGFuc3dlci4gVHJ5IGFnYWluIGxhdGVyLlwiLFxuICAgIG9pZGNfY29kZTogXCJZb3VyIG9yZ2FuaXNhdGlvbidzIHNpZ24taW4gY291bGQgbm90IGJlIGNvbXBsZXRlZC4gVHJ5IGFnYWluLlwiLFxuICAgIG9pZGNfdG9rZW46IFwiV2hhdCB5b3VyIG9yZ2FuaXNhdGlvbidzIHNpZ24taW4gcGFnZSBzYWlkIGNvdWxkIG5vdCBiZSB0cnVzdGVkLlwiLFxuICAgIG9pZGNfdXNlcjogXCJUaGVyZSBpcyBubyB1c2VyIGhlcmUgZm9yIHRoYXQgYWNjb3VudC4gQW4gYWRtaW5pc3RyYXRvciBjYW4gbWFrZSBvbmUuXCIsXG4gICAgb3RoZXI6IFwiU2lnbmluZyBpbiB3aXRoIHlvdXIgb3JnYW5pc2F0aW9uIGZhaWxlZC4gVHJ5IGFnYWluLlwiLFxuICB9LFxuICB3ZWxjb21lOiBcIlJhY2tzLCBkZXZpY2VzIGFuZCB0aGVpciBtZXRyaWNzLCBsaXZlLlwiLFxuICB0aGVtZTogeyBhdXRvOiBcIkNvbG91cnMgb2YgdGhlIHN5c3RlbVwiLCBsaWdodDogXCJMaWdodFwiLCBkYXJrOiBcIkRhcmtcIiwgbGFiZWw6IFwiQ29sb3Vyc1wiIH0sXG4gIG5hdjoge1xuICAgIHJhY2tzOiBcIlJhY2tzXCIsXG4gICAgZGV2aWNlczogXCJEZXZpY2VzXCIsXG4gICAgaG9zdHM6IFwiSG9zdHNcIixcbiAgICBjbHVzdGVyczogXCJMYXVuY2ggY2x1c3RlclwiLFxuICAgIHRlYW1zOiBcIlRlYW1zXCIsXG4gICAgdXNlcnM6IFwiVXNlcnNcIixcbiAgICB0ZW1wbGF0ZXM6IFwiVGVtcGxhdGVzXCIsXG4gICAga2V5UGFpcnM6IFwiS2V5IHBhaXJzXCIsXG4gICAgY2xvdWQ6IFwiQ2xvdWRcIixcbiAgICBzdGF0aXN0aWNzOiBcIlN0YXRpc3RpY3NcIixcbiAgICBhdWRpdDogXCJBdWRpdCBsb2dcIixcbiAgICBvdXRib3g6IFwiQ2FsbHMgdG8gdGhlIGNsb3VkXCIsXG4gICAgc2V0dGluZ3M6IFwiU2V0dGluZ3NcIixcbiAgICBtb3JlOiBcIk1vcmVcIixcbiAgfSxcbiAgc3RhdGU6IHtcbiAgICBsaXZlOiBcIkxpdmVcIixcbiAgICBsaXZlU2luY2U6ICh0aW1lOiBzdHJpbmcpID0+IGBMaXZlOyBsYXN0IHVwZGF0ZSAke3RpbWV9YCxcbiAgICBjb25uZWN0aW5nOiBcIkNvbm5lY3RpbmdcIixcbiAgICBzdGFsZTogKHRpbWU6IHN0cmluZykgPT4gYE5vdGhpbmcgbmV3IHNpbmNlICR7dGltZX1gLFxuICAgIGxvc3Q6IFwiRGlzY29ubmVjdGVkOyB0cnlpbmcgYWdhaW5cIixcbiAgICBwYXVzZWQ6IFwiUGF1c2VkIHdoaWxlIGhpZGRlblwiLFxuICAgIG9mZjogXCJOb3QgbGl2ZVwiLFxuICB9LFxuICBub3RGb3VuZDogXCJUaGVyZSBpcyBub3RoaW5nIGhlcmVcIixcbiAgbm90Rm91bmRCb2R5OiBcIlRoZSBhZGRyZXNzIG1heSBiZSBvbGQsIG9yIG1pc3R5cGVkLlwiLFxuICBob21lOiBcIlRvIHRoZSByYWNrc1wiLFxuICBmYWlsZWQ6IFwiVGhpcyBwYWdlIGZhaWxlZFwiLFxuICBmYWlsZWRCb2R5OiBcIkEgZmF1bHQgb2Ygb3Vycy4gVGhlIHJlc3Qgd29ya3M7IHJlbG9hZCB0byB0cnkgdGhpcyBwYWdlIGFnYWluLlwiLFxuICByZWxvYWQ6IFwiUmVsb2FkXCIsXG4gIGZvcmJpZGRlbjogXCJZb3UgbWF5IG5vdCBzZWUgdGhpc1wiLFxuICBwYWxldHRlOiBcIkNvbW1hbmRzXCIsXG4gIHBhbGV0dGVIaW50OiBcIkdvIHRvIGEgcGFnZSwgcmFjaywgZGV2aWNlLCB0ZWFtIG9yIGNvbW1hbmRcIixcbiAgcGFsZXR0ZU5vdGhpbmc6IFwiTm90aGluZyBoYXMgdGhhdCBuYW1lLlwiLFxuICBrZXlzOiBcIktleXNcIixcbiAga2V5c0JvZHk6IFwiRXZlcnl0aGluZyBjYW4gYmUgcmVhY2hlZCB3aXRoIFRhYiBhbmQgRW50ZXIsIHRvby5cIixcbiAga2V5TmFtZXM6IHtcbiAgICBoZWxwOiBcIlNob3cgdGhlc2Uga2V5c1wiLFxuICAgIHBhbGV0dGU6IFwiQ29tbWFuZHMgYW5kIHNlYXJjaFwiLFxuICAgIHNlYXJjaDogXCJTZWFyY2ggb24gdGhpcyBwYWdlXCIsXG4gICAgcmFja3M6IFwiR28gdG8gcmFja3NcIixcbiAgICBkZXZpY2VzOiBcIkdvIHRvIGRldmljZXNcIixcbiAgICB0ZWFtczogXCJHbyB0byB0ZWFtc1wiLFxuICAgIHRoZW1lOiBcIkNoYW5nZSB0aGUgY29sb3Vyc1wiLFxuICB9LFxufTtcbiIsICIvKiogVGV4dHMgb2YgdGVtcGxhdGVzLCByYWNrcyBhcyByZWNvcmRzLCBzZXR0aW5ncywgdGhlIGF1ZGl0IGxvZyBhbmQgZXZlbnRzLiAqL1xuZXhwb3J0IGNvbnN0IHNpdGUgPSB7XG4gIHJlZnVzZWQ6IFwiWW91IG1heSBub3QgZG8gdGhpc1wiLFxuICBuZWVkczoge1xuICAgIHJvb3Q6IFwiSXQgbmVlZHMgYSByb290IHVzZXIuIFlvdSBhcmUgc2lnbmVkIGluIGFzIGEgdXNlciB3aXRoIHJvbGVzIGluIHRlYW1zLlwiLFxuICAgIGFkbWluOiBcIkl0IG5lZWRzIGFuIGFkbWluIG9mIHRoZSB0ZWFtLCBvciBhIHJvb3QgdXNlci5cIixcbiAgICBhc2s6IFwiSWYgeW91IHNob3VsZCBiZSBhYmxlIHRvLCBhc2sgYW4gYWRtaW5pc3RyYXRvciBvZiB0aGlzIHNpdGUuXCIsXG4gIH0sXG4gIHRlbXBsYXRlczoge1xuICAgIHRpdGxlOiBcIlRlbXBsYXRlc1wiLFxuICAgIGxhYmVsOiBcIlRlbXBsYXRlc1wiLFxuICAgIGJvZHk6IFwiV2hhdCBkZXZpY2VzIGFyZSBtYWRlIGZyb206IGhvdyBoaWdoIHRoZXkgYXJlLCB3aGF0IHRoZXkgbG9vayBsaWtlLCB3aGF0IHRoZXkgaGF2ZS5cIixcbiAgICBuZXc6IFwiTmV3IHRlbXBsYXRlXCIsXG4gICAgbmV3Qm9keTogXCJEZXZpY2VzIGFyZSBtYWRlIGZyb20gaXQuIEhlaWdodCwga2luZCBhbmQgdmVyc2lvbiBzdGF5IGFzIHRoZXkgYXJlIG5vdyBmb3IgZ29vZC5cIixcbiAgICBuYW1lOiBcIk5hbWVcIixcbiAgICBuYW1lSGludDogXCJObyBvdGhlciB0ZW1wbGF0ZSBoYXMgdGhlIHNhbWU7IGF0IG1vc3QgMjU1IGNoYXJhY3RlcnMuXCIsXG4gICAga2luZDogXCJLaW5kXCIsXG4gICAga2luZHM6IHtcbiAgICAgIGluc3RhbmNlOiBcIkluc3RhbmNlXCIsXG4gICAgICBuZXR3b3JrOiBcIk5ldHdvcmtcIixcbiAgICAgIHZvbHVtZTogXCJWb2x1bWVcIixcbiAgICAgIHJhY2s6IFwiUmFja1wiLFxuICAgIH0sXG4gICAga2luZEhpbnQ6IFwiVGhlcmUgaXMgb25lIHRlbXBsYXRlIGVhY2ggZm9yIG5ldHdvcmtzIGFuZCB2b2x1bWVzOyBhbGwgb3RoZXJzIGFyZSBmb3IgaW5zdGFuY2VzLlwiLFxuICAgIGhlaWdodDogXCJIZWlnaHRcIixcbiAgICBoZWlnaHRIaW50OiBcIlVuaXRzLCAxIHRvIDcyLiBBYm92ZSA2IGl0IG5lZWRzIGEgcGljdHVyZS5cIixcbiAgICBkZXB0aDogXCJEZXB0aFwiLFxuICAgIGRlcHRoczogeyAxOiBcImhhbGZcIiwgMjogXCJmdWxsXCIgfSBhcyBSZWNvcmQ8bnVtYmVyLCBzdHJpbmc+LFxuICAgIHVuaXRzOiAodW5pdHM6IHN0cmluZykgPT4gYCR7dW5pdHN9IFVgLFxuICAgIHZlcnNpb246IFwiVmVyc2lvblwiLFxuICAgIGRlc2NyaXB0aW9uOiBcIkRlc2NyaXB0aW9uXCIsXG4gICAgZm9yZWlnbklkOiBcIklkIGluIHRoZSBjbG91ZFwiLFxuICAgIGZvcmVpZ25JZEhpbnQ6IFwiVGhlIGZsYXZvdXIgdGhhdCB0aGUgY2xvdWQgbWFrZXMgc3VjaCBpbnN0YW5jZXMgb2YuXCIsXG4gICAgdmNwdXM6IFwiUHJvY2Vzc29yc1wiLFxuICAgIHJhbTogXCJNZW1vcnlcIixcbiAgICByYW1IaW50OiBcIk1CXCIsXG4gICAgZGlzazogXCJEaXNrXCIsXG4gICAgZGlza0hpbnQ6IFwiR0JcIixcbiAgICBwaWN0dXJlczogXCJQaWN0dXJlc1wiLFxuICAgIHBpY3R1cmVzSGludDpcbiAgICAgIFwiTmFtZXMgb3IgYWRkcmVzc2VzIG9uIHRoaXMgc2l0ZSAoYnJvd3NlcnMgbG9hZCBub25lIGZyb20gZWxzZXdoZXJlKS4gV2l0aG91dCB0aGVtIHRoZSByYWNrIHZpZXcgZHJhd3MgdGhlIGRldmljZSBpdHNlbGYuXCIsXG4gICAgZnJvbnQ6IFwiRnJvbnRcIixcbiAgICByZWFyOiBcIlJlYXJcIixcbiAgICBwcmV2aWV3OiBcIlByZXZpZXdcIixcbiAgICBkcmF3bkZyb250OiAobmFtZTogc3RyaW5nKSA9PiBgJHtuYW1lfSBmcm9tIHRoZSBmcm9udGAsXG4gICAgZHJhd25SZWFyOiAobmFtZTogc3RyaW5nKSA9PiBgJHtuYW1lfSBmcm9tIHRoZSByZWFyYCxcbiAgICBvbmVQaWN0dXJlOiBcIkF0IGxlYXN0IG9uZSBvZiB0aGUgdHdvIGhhcyB0byBiZSB0aGVyZS5cIixcbiAgICBjcmVhdGU6IFwiTWFrZSB0ZW1wbGF0ZVwiLFxuICAgIG1hZGU6IChuYW1lOiBzdHJpbmcpID0+IGBUZW1wbGF0ZSAke25hbWV9IGlzIHRoZXJlLmAsXG4gICAgZWRpdDogXCJFZGl0XCIsXG4gICAgZGV0YWlsczogXCJEZXRhaWxzXCIsXG4gICAgZml4ZWQ6IFwiY2Fubm90IGJlIGNoYW5nZWRcIixcbiAgICByZW1vdmU6IFwiUmVtb3ZlIHRlbXBsYXRlXCIsXG4gICAgcmVtb3ZlVGl0bGU6IChuYW1lOiBzdHJpbmcpID0+IGBSZW1vdmUgdGhlIHRlbXBsYXRlICR7bmFtZX0/YCxcbiAgICByZW1vdmVCb2R5OiBcIk5vIG1vcmUgZGV2aWNlcyBjYW4gYmUgbWFkZSBmcm9tIGl0LlwiLFxuICAgIHJlbW92ZVVzZWQ6IChkZXZpY2VzOiBzdHJpbmcpID0+XG4gICAgICBgJHtkZXZpY2VzfSBkZXZpY2VzIGhhdmUgYmVlbiBtYWRlIGZyb20gaXQuIFRoZXkgYXJlIHJlbW92ZWQgYXMgd2VsbCwgZnJvbSBhbGwgcmFja3MsIHdpdGggdGhlaXIgcGxhY2VzLmAsXG4gICAgcmVtb3ZlUmVjdXJzZTogXCJSZW1vdmUgaXQgd2l0aCBpdHMgZGV2aWNlc1wiLFxuICAgIHJlbW92ZWQ6IFwiVGhlIHRlbXBsYXRlIGlzIHJlbW92ZWQuXCIsXG4gICAgcmFja0ZpeGVkOiBcIlJhY2tzIGFyZSBtYWRlIGZyb20gdGhpcyB0ZW1wbGF0ZTsgaXQgc3RheXMuXCIsXG4gICAgZGV2aWNlczogXCJEZXZpY2VzIG1hZGUgZnJvbSBpdFwiLFxuICAgIGVtcHR5OiBcIk5vIHRlbXBsYXRlcyB5ZXRcIixcbiAgICBlbXB0eUJvZHk6IFwiRGV2aWNlcyBhcmUgbWFkZSBmcm9tIHRlbXBsYXRlcy4gTWFrZSBvbmUgZm9yIGVhY2gga2luZCBvZiBtYWNoaW5lLlwiLFxuICAgIGZvcmJpZGRlbjogXCJPbmx5IHJvb3QgdXNlcnMgbWFrZSBhbmQgY2hhbmdlIHRlbXBsYXRlcy5cIixcbiAgfSxcbiAgcmFja3M6IHtcbiAgICBuZXdUaXRsZTogXCJOZXcgcmFja1wiLFxuICAgIGVkaXRUaXRsZTogKG5hbWU6IHN0cmluZykgPT4gYEVkaXQgJHtuYW1lfWAsXG4gICAgdGl0bGU6IFwiUmFja3NcIixcbiAgICB0ZWFtOiBcIlRlYW1cIixcbiAgICB0ZWFtSGludDogXCJXaG9zZSBpdCBpcy4gVGhhdCBzdGF5cyBzby5cIixcbiAgICBub1RlYW06IFwiVGhlcmUgaXMgbm8gdGVhbSB3aG9zZSByYWNrcyB5b3UgbWF5IGNoYW5nZS5cIixcbiAgICBub1RlYW1Cb2R5OiBcIlJhY2tzIGJlbG9uZyB0byB0ZWFtcy4gTWFrZSBhIHRlYW0gZmlyc3QsIG9yIGFzayB0byBiZSBtYWRlIGFuIGFkbWluIG9mIG9uZS5cIixcbiAgICBjaG9vc2VUZWFtOiBcIkNob29zZSBhIHRlYW1cIixcbiAgICBuYW1lOiBcIk5hbWVcIixcbiAgICBuYW1lSGludDpcbiAgICAgIFwiTGV0dGVycywgZGlnaXRzLCBoeXBoZW4gYW5kIHVuZGVyc2NvcmU7IGF0IG1vc3QgMjU1LiBFbXB0eSBmb3IgdGhlIG5hbWUgYWZ0ZXIgdGhhdCBvZiB0aGUgdGVhbSdzIG5ld2VzdC5cIixcbiAgICBuYW1lSGludEVkaXQ6XG4gICAgICBcIkxldHRlcnMsIGRpZ2l0cywgaHlwaGVuIGFuZCB1bmRlcnNjb3JlOyBhdCBtb3N0IDI1NS4gTm8gb3RoZXIgb2YgdGhlIHRlYW0gaGFzIGl0LlwiLFxuICAgIGhlaWdodDogXCJIZWlnaHQgaW4gdW5pdHNcIixcbiAgICBoZWlnaHRIaW50OiBcIjEgdG8gNzIuIEVtcHR5IGZvciB0aGF0IG9mIHRoZSB0ZWFtJ3MgbmV3ZXN0LCBvciA0Mi5cIixcbiAgICBoZWlnaHRIaW50RWRpdDogXCIxIHRvIDcyLCBhbmQgbm90IGJlbG93IHRoZSBoaWdoZXN0IHVuaXQgdGhhdCBpcyB0YWtlbi5cIixcbiAgICBzdGF0dXM6IFwiU3RhdHVzXCIsXG4gICAgb3JkZXJJZDogXCJPcmRlclwiLFxuICAgIG9yZGVySWRIaW50OiBcIldoYXQgdGhlIGJpbGxpbmcgY2FsbHMgaXQ7IG5vIG90aGVyIHJhY2sgaGFzIHRoZSBzYW1lLlwiLFxuICAgIG9yZGVySWRIaW50T3RoZXI6IFwiV2hhdCB0aGUgYmlsbGluZyBjYWxscyBpdC4gRW1wdHkgZm9yIG9uZSB0aGF0IGlzIG1hZGUuXCIsXG4gICAgY29zdDogXCJDb3N0IHRoaXMgcGVyaW9kXCIsXG4gICAgbWV0YWRhdGE6IFwiTWV0YWRhdGFcIixcbiAgICBtZXRhZGF0YUhpbnQ6IFwiQSBKU09OIG9iamVjdC4gQWxsIG9mIGl0IGlzIHJlcGxhY2VkLlwiLFxuICAgIG5ldHdvcms6IFwiTmV0d29yayBkZXRhaWxzXCIsXG4gICAgbmV0d29ya0hpbnQ6IFwiQSBKU09OIG9iamVjdC5cIixcbiAgICBvdXRwdXQ6IFwiT3V0cHV0IG9mIHRoZSBjcmVhdGlvblwiLFxuICAgIG91dHB1dEhpbnQ6IFwiV2hhdCBpdHMgY3JlYXRpb24gc2FpZDogbmFtZT12YWx1ZSwgd2l0aCBjb21tYXMgYmV0d2Vlbi5cIixcbiAgICBjcmVhdGU6IFwiTWFrZSByYWNrXCIsXG4gICAgbWFkZTogKG5hbWU6IHN0cmluZykgPT4gYCR7bmFtZX0gaXMgdGhlcmUuYCxcbiAgICB0ZW1wbGF0ZTogXCJUZW1wbGF0ZVwiLFxuICAgIHJlbW92ZTogXCJSZW1vdmUgcmFja1wiLFxuICAgIHJlbW92ZVRpdGxlOiAobmFtZTogc3RyaW5nKSA9PiBgUmVtb3ZlICR7bmFtZX0/YCxcbiAgICByZW1vdmVFbXB0eTogXCJJdCBpcyBlbXB0eS4gSXQgY2Fubm90IGJlIHRha2VuIGJhY2suXCIsXG4gICAgcmVtb3ZlRnVsbDogKGRldmljZXM6IHN0cmluZykgPT5cbiAgICAgIGAke2RldmljZXN9IGRldmljZXMgc3RhbmQgaW4gaXQuIFRoZXkgYXJlIHJlbW92ZWQgYXMgd2VsbCwgd2l0aCB0aGVpciBwbGFjZXMuIEl0IGNhbm5vdCBiZSB0YWtlbiBiYWNrLmAsXG4gICAgcmVtb3ZlZDogKG5hbWU6IHN0cmluZykgPT4gYCR7bmFtZX0gaXMgcmVtb3ZlZC5gLFxuICAgIGZvcmJpZGRlbjogXCJPbmx5IGFkbWlucyBvZiBpdHMgdGVhbSBhbmQgcm9vdCB1c2VycyBjaGFuZ2UgYSByYWNrLlwiLFxuICB9LFxuICBqc29uOiB7XG4gICAgYXQ6IChsaW5lOiBzdHJpbmcsIGNvbHVtbjogc3RyaW5nLCB3aHk6IHN0cmluZykgPT4gYGxpbmUgJHtsaW5lfSwgY29sdW1uICR7Y29sdW1ufTogJHt3aHl9YCxcbiAgICBicm9rZW46ICh3aHk6IHN0cmluZykgPT4gYGlzIG5vIEpTT046ICR7d2h5fWAsXG4gICAgb2JqZWN0OiBcImhhcyB0byBiZSBhIEpTT04gb2JqZWN0OiB7XHUyMDI2fVwiLFxuICAgIHRpZHk6IFwiVGlkeSB1cFwiLFxuICB9LFxuICBpbXBvcnQ6IHtcbiAgICB0aXRsZTogXCJJbXBvcnRcIixcbiAgICByYWNrczogXCJSYWNrc1wiLFxuICAgIGRldmljZXM6IFwiRGV2aWNlc1wiLFxuICAgIHdoYXQ6IFwiV2hhdCB0byBpbXBvcnRcIixcbiAgICBib2R5OiBcIlBhc3RlIHJvd3Mgb2YgYSBzcHJlYWRzaGVldCBvciBhIENTViBmaWxlLCB3aXRoIGEgbGluZSBvZiBjb2x1bW4gbmFtZXMgZmlyc3QuIEFsbCByb3dzIGFyZSBtYWRlLCBvciBub25lLlwiLFxuICAgIHBhc3RlOiBcIlJvd3NcIixcbiAgICBmaWxlOiBcIkNob29zZSBhIENTViBmaWxlXCIsXG4gICAgY29sdW1uczogXCJDb2x1bW5zXCIsXG4gICAgbmVlZGVkOiBcIm5lZWRlZFwiLFxuICAgIG1heTogXCJtYXkgYmUgbGVmdCBvdXRcIixcbiAgICBleGFtcGxlOiBcIlB1dCBhbiBleGFtcGxlIGluXCIsXG4gICAgY2hlY2s6IFwiQ2hlY2tcIixcbiAgICBydW46IChyb3dzOiBzdHJpbmcpID0+IGBNYWtlIGFsbCAke3Jvd3N9YCxcbiAgICByZWFkeTogKHJvd3M6IHN0cmluZykgPT4gYCR7cm93c30gcm93cyBhcmUgcmVhZHkuYCxcbiAgICBmYXVsdHM6IChyb3dzOiBzdHJpbmcpID0+IGAke3Jvd3N9IHJvd3MgaGF2ZSBmYXVsdHMuIE5vdGhpbmcgaGFzIGJlZW4gbWFkZS5gLFxuICAgIHNvbWVGYXVsdHM6IChzaG93bjogc3RyaW5nKSA9PiBgVGhlIGZpcnN0ICR7c2hvd259IGFyZSBzaG93bi5gLFxuICAgIGxpbmU6IChsaW5lOiBzdHJpbmcpID0+IGBMaW5lICR7bGluZX1gLFxuICAgIGNvbHVtbjogXCJDb2x1bW5cIixcbiAgICB2YWx1ZTogXCJWYWx1ZVwiLFxuICAgIGZhdWx0OiBcIldoYXQgaXMgd3JvbmdcIixcbiAgICB3aGVyZTogXCJMaW5lXCIsXG4gICAgZG9uZTogKHJvd3M6IHN0cmluZykgPT4gYCR7cm93c30gaGF2ZSBiZWVuIG1hZGUuYCxcbiAgICB0b1JhY2tzOiBcIkxvb2sgYXQgdGhlIHJhY2tzXCIsXG4gICAgbW9yZTogXCJJbXBvcnQgbW9yZVwiLFxuICAgIGVtcHR5OiBcIlRoZXJlIGFyZSBubyByb3dzLlwiLFxuICAgIHRvb01hbnk6IChtb3N0OiBzdHJpbmcpID0+IGBBdCBtb3N0ICR7bW9zdH0gcm93cyBhdCBvbmNlLmAsXG4gICAgbm9Db2x1bW46IChjb2x1bW46IHN0cmluZykgPT4gYFRoZSBjb2x1bW4gJHtjb2x1bW59IGlzIG1pc3NpbmcuYCxcbiAgICB1bmtub3duQ29sdW1uOiAoY29sdW1uOiBzdHJpbmcpID0+IGBUaGVyZSBpcyBubyBjb2x1bW4gJHtjb2x1bW59LmAsXG4gICAgdHdpY2U6IChjb2x1bW46IHN0cmluZykgPT4gYFRoZSBjb2x1bW4gJHtjb2x1bW59IGlzIHRoZXJlIHR3aWNlLmAsXG4gICAgdG9vV2lkZTogKG1vc3Q6IHN0cmluZykgPT4gYGhhcyBtb3JlIHRoYW4gJHttb3N0fSBmaWVsZHNgLFxuICAgIG9wZW5RdW90ZTogXCJoYXMgYSBxdW90YXRpb24gbWFyayB0aGF0IGlzIG5vdCBjbG9zZWRcIixcbiAgICByZXF1aXJlZDogXCJpcyBuZWVkZWRcIixcbiAgICB1bmtub3duVGVhbTogXCJpcyBubyB0ZWFtIG9mIHlvdXJzXCIsXG4gICAgdW5rbm93blJhY2s6IFwiaXMgbm8gcmFjayBvZiB5b3Vyc1wiLFxuICAgIHR3b1JhY2tzOiBcImlzIHRoZSBuYW1lIG9mIHNldmVyYWwgcmFja3M7IHNheSB0aGUgaWRcIixcbiAgICB1bmtub3duVGVtcGxhdGU6IFwiaXMgbm8gdGVtcGxhdGVcIixcbiAgICBub3ROdW1iZXI6IFwiaXMgbm8gd2hvbGUgbnVtYmVyXCIsXG4gICAgcHJldmlldzogXCJQcmV2aWV3XCIsXG4gICAgbmFtZXM6IHtcbiAgICAgIHRlYW06IFwibmFtZSBvciBpZCBvZiB0aGUgdGVhbVwiLFxuICAgICAgbmFtZTogXCJuYW1lXCIsXG4gICAgICB1X2hlaWdodDogXCJ1bml0cywgMSB0byA3MlwiLFxuICAgICAgc3RhdHVzOiBcInN0YXR1c1wiLFxuICAgICAgb3JkZXJfaWQ6IFwid2hhdCB0aGUgYmlsbGluZyBjYWxscyBpdDsgcm9vdCB1c2VycyBoYXZlIHRvIHNheSBpdFwiLFxuICAgICAgY29zdDogXCJjb3N0IHRoaXMgcGVyaW9kXCIsXG4gICAgICBtZXRhZGF0YTogXCJKU09OIG9iamVjdFwiLFxuICAgICAgcmFjazogXCJuYW1lIG9yIGlkIG9mIHRoZSByYWNrXCIsXG4gICAgICB0ZW1wbGF0ZTogXCJuYW1lIG9yIGlkIG9mIHRoZSB0ZW1wbGF0ZVwiLFxuICAgICAgdHlwZTogXCJJbnN0YW5jZSwgVm9sdW1lIG9yIE5ldHdvcms7IGVsc2UgYnkgdGhlIHRlbXBsYXRlXCIsXG4gICAgICBzdGFydF91OiBcImxvd2VzdCB1bml0OyAxIGlzIHRoZSBib3R0b21cIixcbiAgICAgIGZhY2luZzogXCJmIGZvciB0aGUgZnJvbnQgKGVsc2UpLCBiIGZvciB0aGUgcmVhclwiLFxuICAgICAgZGVzY3JpcHRpb246IFwiZGVzY3JpcHRpb25cIixcbiAgICB9IGFzIFJlY29yZDxzdHJpbmcsIHN0cmluZz4sXG4gIH0sXG4gIHNldHRpbmdzOiB7XG4gICAgdGl0bGU6IFwiU2V0dGluZ3NcIixcbiAgICBzaXRlOiBcIk9mIHRoZSBzaXRlXCIsXG4gICAgaW50ZXJ2YWw6IFwiSW50ZXJ2YWwgb2YgdGhlIHJhY2sgdmlld1wiLFxuICAgIGludGVydmFsSGludDpcbiAgICAgIFwiU2Vjb25kcyBiZXR3ZWVuIHR3byBsb29rcyBvZiBhbiBvbGRlciBjbGllbnQgYXQgdGhlIG1ldHJpY3Mgb24gc2NyZWVuOyAxNSBvciBtb3JlLlwiLFxuICAgIGZvcmJpZGRlbjogXCJPbmx5IHJvb3QgdXNlcnMgc2VlIGFuZCBjaGFuZ2Ugc2V0dGluZ3MuXCIsXG4gIH0sXG4gIGF1ZGl0OiB7XG4gICAgdGl0bGU6IFwiQXVkaXQgbG9nXCIsXG4gICAgbGFiZWw6IFwiQ2hhbmdlc1wiLFxuICAgIHdoZW46IFwiV2hlblwiLFxuICAgIHdobzogXCJXaG9cIixcbiAgICB3aGF0OiBcIldoYXRcIixcbiAgICBhY3Rpb246IFwiQWN0aW9uXCIsXG4gICAga2luZDogXCJLaW5kXCIsXG4gICAgc3ViamVjdDogXCJXaGljaFwiLFxuICAgIGRldGFpbHM6IFwiRGV0YWlsc1wiLFxuICAgIHRlYW06IFwiVGVhbVwiLFxuICAgIHJhY2s6IFwiUmFja1wiLFxuICAgIHNpbmNlOiBcIkZyb21cIixcbiAgICB1bnRpbDogXCJUb1wiLFxuICAgIGVtcHR5OiBcIk5vdGhpbmcgaGFzIGJlZW4gY2hhbmdlZCB5ZXRcIixcbiAgICBlbXB0eUJvZHk6IFwiRXZlcnkgY2hhbmdlIG9mIHJhY2tzLCBkZXZpY2VzLCB0ZWFtcywgdXNlcnMgYW5kIHNldHRpbmdzIHdpbGwgc3RhbmQgaGVyZS5cIixcbiAgICBzZXJ2ZXI6IFwidGhlIHNlcnZlclwiLFxuICAgIG1vcmU6IChjb3VudDogc3RyaW5nKSA9PiBgJHtjb3VudH0gbW9yZWAsXG4gICAgb3BlbkRldGFpbHM6ICh3aGF0OiBzdHJpbmcpID0+IGBEZXRhaWxzIG9mICR7d2hhdH1gLFxuICAgIGFsbDogXCJFdmVyeXRoaW5nIHRoYXQgd2FzIG5vdGVkXCIsXG4gICAgbnVtYmVyOiBcIk51bWJlclwiLFxuICB9LFxuICBldmVudHM6IHtcbiAgICB0aXRsZTogXCJFdmVudHNcIixcbiAgICBib2R5OiBcIldoYXQgaGFwcGVucyBhdCB0aGUgc2l0ZSwgYXMgaXQgaGFwcGVucy5cIixcbiAgICBsYWJlbDogXCJFdmVudHNcIixcbiAgICBwYXVzZTogXCJQYXVzZVwiLFxuICAgIGdvOiBcIkdvIG9uXCIsXG4gICAgd2FpdGluZzogKGNvdW50OiBzdHJpbmcpID0+IGAke2NvdW50fSBuZXdgLFxuICAgIGNsZWFyOiBcIkNsZWFyXCIsXG4gICAgZW1wdHk6IFwiTm90aGluZyB5ZXRcIixcbiAgICBlbXB0eUJvZHk6IFwiQ2hhbmdlcyBvZiByYWNrcywgZGV2aWNlcywgdGVhbXMgYW5kIHVzZXJzIGFwcGVhciBoZXJlIGFzIHRoZXkgaGFwcGVuLlwiLFxuICAgIGtpbmRzOiBcIktpbmRzXCIsXG4gICAgc2hvd2luZzogKGNvdW50OiBzdHJpbmcsIG1vc3Q6IHN0cmluZykgPT4gYCR7Y291bnR9IHNob3duOyBhdCBtb3N0ICR7bW9zdH0gYXJlIGtlcHQuYCxcbiAgICBsb2c6IFwiQXVkaXQgbG9nXCIsXG4gICAgbWlzc2VkOiBcIlNvbWUgd2VyZSBtaXNzZWQgd2hpbGUgdGhlIGNvbm5lY3Rpb24gd2FzIGF3YXk7IHRoZSBhdWRpdCBsb2cgaGFzIHRoZW0uXCIsXG4gIH0sXG4gIC8qKiBXaGF0IHRoZSBsb2cgb2YgY2hhbmdlcyBjYWxscyB0aGluZ3M7IHdoYXQgaXMgbm90IGhlcmUgc3RhbmRzIGFzIGl0IGlzLiAqL1xuICBraW5kczoge1xuICAgIHJhY2s6IFwicmFja1wiLFxuICAgIGRldmljZTogXCJkZXZpY2VcIixcbiAgICB0ZWFtOiBcInRlYW1cIixcbiAgICB0ZWFtX3JvbGU6IFwicm9sZVwiLFxuICAgIHVzZXI6IFwidXNlclwiLFxuICAgIHRlbXBsYXRlOiBcInRlbXBsYXRlXCIsXG4gICAgc2Vzc2lvbjogXCJzZXNzaW9uXCIsXG4gICAgdG9rZW46IFwidG9rZW5cIixcbiAgICBwcmVzZXQ6IFwic2F2ZWQgdmlld1wiLFxuICAgIHNldHRpbmc6IFwic2V0dGluZ1wiLFxuICAgIGNsdXN0ZXI6IFwiY2x1c3RlclwiLFxuICAgIGNsdXN0ZXJfdHlwZTogXCJjbHVzdGVyIHR5cGVcIixcbiAgICBjbG91ZF9jb25maWd1cmF0aW9uOiBcImNsb3VkIGNvbmZpZ3VyYXRpb25cIixcbiAgICBrZXlfcGFpcjogXCJrZXkgcGFpclwiLFxuICAgIG91dGJveDogXCJjYWxsIHRvIHRoZSBjbG91ZFwiLFxuICB9IGFzIFJlY29yZDxzdHJpbmcsIHN0cmluZz4sXG4gIGFjdGlvbnM6IHtcbiAgICBjcmVhdGU6IFwiY3JlYXRlZFwiLFxuICAgIHVwZGF0ZTogXCJjaGFuZ2VkXCIsXG4gICAgZGVsZXRlOiBcInJlbW92ZWRcIixcbiAgICBtb3ZlOiBcIm1vdmVkXCIsXG4gICAgcmVxdWVzdDogXCJyZXF1ZXN0ZWRcIixcbiAgICBtYXJrX2RlbGV0ZWQ6IFwibWFya2VkIGZvciByZW1vdmFsXCIsXG4gICAgaW52aXRlOiBcImludml0ZWRcIixcbiAgICBsaW5rOiBcImxpbmtlZFwiLFxuICAgIHNpZ25faW46IFwic2lnbmVkIGluXCIsXG4gICAgc2lnbl9pbl9mYWlsZWQ6IFwiZmFpbGVkIHRvIHNpZ24gaW5cIixcbiAgICBzaWduX291dDogXCJzaWduZWQgb3V0XCIsXG4gICAgcmV2b2tlOiBcImVuZGVkXCIsXG4gICAgbGF1bmNoOiBcImxhdW5jaGVkXCIsXG4gICAgZGVwb3NpdDogXCJnYXZlIGNyZWRpdHMgdG9cIixcbiAgICByZXRyeTogXCJyZXRyaWVkXCIsXG4gICAgZG9uZTogXCJmaW5pc2hlZFwiLFxuICB9IGFzIFJlY29yZDxzdHJpbmcsIHN0cmluZz4sXG59O1xuIiwgIi8qKiBUZXh0cyBvZiB3aGF0IGlzIGRvbmUgaW4gdGhlIHJhY2sgdmlldzogc2VsZWN0aW5nLCBtb3ZpbmcsIGFjdGluZywgc2F2aW5nLCBleHBvcnRpbmcuICovXG5leHBvcnQgY29uc3QgdHdpbiA9IHtcbiAgZGV2aWNlOiBcIkRldmljZVwiLFxuICByYWNrOiBcIlJhY2tcIixcbiAgdGVhbTogXCJUZWFtXCIsXG4gIG5hbWU6IFwiTmFtZVwiLFxuICBwb3NpdGlvbjogXCJQb3NpdGlvblwiLFxuICB0eXBlOiBcIlR5cGVcIixcbiAgc3RhdHVzOiBcIlN0YXR1c1wiLFxuICBjb3N0OiBcIkNvc3RcIixcbiAgaGVpZ2h0OiBcIkhlaWdodFwiLFxuICBmcmVlOiBcIkZyZWVcIixcbiAgZGV2aWNlczogXCJEZXZpY2VzXCIsXG4gIHJhY2tzOiBcIlJhY2tzXCIsXG4gIHRlbXBsYXRlOiBcIlRlbXBsYXRlXCIsXG4gIGRlcHRoOiBcIkRlcHRoXCIsXG4gIGZhY2U6IFwiRmFjZVwiLFxuICBmcm9udDogXCJGcm9udFwiLFxuICByZWFyOiBcIlJlYXJcIixcbiAgY3JlYXRlZDogXCJDcmVhdGVkXCIsXG4gIGNoYW5nZWQ6IFwiQ2hhbmdlZFwiLFxuICBkZXNjcmlwdGlvbjogXCJEZXNjcmlwdGlvblwiLFxuICBvcmRlcjogXCJCaWxsaW5nIG9yZGVyXCIsXG4gIHVuaXRzOiAobjogbnVtYmVyKSA9PiBgJHtufSBVYCxcbiAgZnJlZVVuaXRzOiAobjogbnVtYmVyLCBvZjogbnVtYmVyKSA9PiBgJHtufSBvZiAke29mfSBVYCxcbiAgaW5SYWNrOiAocmFjazogc3RyaW5nKSA9PiBgaW4gJHtyYWNrfWAsXG4gIGhhbGZEZXB0aDogXCJoYWxmXCIsXG4gIGZ1bGxEZXB0aDogXCJmdWxsXCIsXG4gIGxhc3RIb3VyOiAobWV0cmljOiBzdHJpbmcpID0+IGAke21ldHJpY30sIGxhc3QgaG91cmAsXG4gIGtpbmRzOiB7IEluc3RhbmNlOiBcIkluc3RhbmNlXCIsIFZvbHVtZTogXCJWb2x1bWVcIiwgTmV0d29yazogXCJOZXR3b3JrXCIgfSxcbiAgZGV0YWlsczoge1xuICAgIHRpdGxlOiBcIkRldGFpbHNcIixcbiAgICBub25lOiBcIk5vdGhpbmcgaXMgc2VsZWN0ZWRcIixcbiAgICBub25lQm9keTpcbiAgICAgIFwiQ2xpY2sgYSBkZXZpY2Ugb3IgYSByYWNrOyB3aXRoIEN0cmwgb3IgU2hpZnQsIG9yIGJ5IGRyYWdnaW5nIG92ZXIgZW1wdHkgc3BhY2UsIHNldmVyYWwuXCIsXG4gICAgcGFnZTogXCJPcGVuIHBhZ2VcIixcbiAgICBhY3Rpb25zOiBcIkFjdGlvbnNcIixcbiAgICBjbG9zZTogXCJDbG9zZSB0aGUgZGV0YWlsc1wiLFxuICAgIHNlbGVjdGVkOiAobjogc3RyaW5nKSA9PiAobiA9PT0gXCIxXCIgPyBcIjEgZGV2aWNlIHNlbGVjdGVkXCIgOiBgJHtufSBkZXZpY2VzIHNlbGVjdGVkYCksXG4gICAgcmFja3M6IChuOiBzdHJpbmcpID0+IChuID09PSBcIjFcIiA/IFwiMSByYWNrXCIgOiBgJHtufSByYWNrc2ApLFxuICAgIG1vcmU6IChuOiBzdHJpbmcpID0+IGBhbmQgJHtufSBtb3JlYCxcbiAgICBtaW5pbXVtOiBcIm1pblwiLFxuICAgIG1lYW46IFwibWVhblwiLFxuICAgIG1heGltdW06IFwibWF4XCIsXG4gICAgdG90YWw6IFwiQ29zdCB0b2dldGhlclwiLFxuICAgIGFkZHJlc3NlczogXCJBZGRyZXNzZXNcIixcbiAgICBtZXRhZGF0YTogXCJNZXRhZGF0YVwiLFxuICAgIGJ5U3RhdHVzOiBcIkJ5IHN0YXR1c1wiLFxuICAgIGRlc2VsZWN0OiBcIkNsZWFyIHRoZSBzZWxlY3Rpb25cIixcbiAgfSxcbiAgbWVudToge1xuICAgIHNwYWNlOiBcIlJhY2sgdmlld1wiLFxuICAgIGRldGFpbHM6IFwiVmlldyBkZXRhaWxzXCIsXG4gICAgcGFnZTogXCJPcGVuIGl0cyBwYWdlXCIsXG4gICAgZm9jdXM6IFwiQnJpbmcgaW50byB2aWV3XCIsXG4gICAgaGlkZTogXCJIaWRlXCIsXG4gICAgc2hvd09ubHk6IFwiU2hvdyBvbmx5IHRoaXNcIixcbiAgICBzaG93T25seVRoZXNlOiBcIlNob3cgb25seSB0aGVzZVwiLFxuICAgIHJlc2V0OiBcIlJlc2V0IGZpbHRlcnMgYW5kIHNob3cgYWxsXCIsXG4gICAgc2VsZWN0QWxsOiBcIlNlbGVjdCBldmVyeXRoaW5nIHNob3duXCIsXG4gICAgc2VsZWN0UmFjazogXCJTZWxlY3QgYWxsIGRldmljZXMgb2YgdGhlIHJhY2tcIixcbiAgICBpbnZlcnQ6IFwiSW52ZXJ0IHRoZSBzZWxlY3Rpb25cIixcbiAgICBjbGVhcjogXCJDbGVhciB0aGUgc2VsZWN0aW9uXCIsXG4gICAgY29weUxpbms6IFwiQ29weSBsaW5rXCIsXG4gICAgY29weUlkOiBcIkNvcHkgaWRcIixcbiAgICBjcmVhdGU6IFwiQ3JlYXRlIGEgZGV2aWNlIGhlcmVcdTIwMjZcIixcbiAgICBjcmVhdGVJbjogXCJDcmVhdGUgYSBkZXZpY2VcdTIwMjZcIixcbiAgICBlZGl0OiBcIkVkaXRcdTIwMjZcIixcbiAgICBtb3ZlOiBcIk1vdmVcdTIwMjZcIixcbiAgICBtb3ZlQnlLZXlzOiBcIk1vdmUgd2l0aCB0aGUgYXJyb3cga2V5c1wiLFxuICAgIG9uOiBcIlN3aXRjaCBvblwiLFxuICAgIG9mZjogXCJTd2l0Y2ggb2ZmXCIsXG4gICAgc3VzcGVuZDogXCJTdXNwZW5kXCIsXG4gICAgcmVzdW1lOiBcIlJlc3VtZVwiLFxuICAgIGRlc3Ryb3k6IFwiRGVzdHJveVx1MjAyNlwiLFxuICAgIHJlbW92ZTogXCJSZW1vdmUgZnJvbSB0aGUgcmVjb3Jkc1x1MjAyNlwiLFxuICAgIGNoYW5nZTogXCJNb3ZlLCBlZGl0LCBzd2l0Y2hcIixcbiAgICBvbmx5QWRtaW5zOiAodGVhbTogc3RyaW5nKSA9PiBgT25seSBhZG1pbnMgb2YgJHt0ZWFtfSBtYXkgZG8gdGhpcy5gLFxuICAgIGluUHJvZ3Jlc3M6IFwiVGhlIGNsb3VkIGlzIGF0IHdvcmsgb24gaXQuXCIsXG4gICAgbm9BY3Rpb246IFwiTm90aGluZyBjYW4gYmUgYXNrZWQgb2YgaXQgaW4gdGhpcyBzdGF0dXMuXCIsXG4gICAgY291bnRlZDogKGxhYmVsOiBzdHJpbmcsIG46IHN0cmluZywgb2Y6IHN0cmluZykgPT4gYCR7bGFiZWx9ICgke259IG9mICR7b2Z9KWAsXG4gICAgYWxsOiAobjogc3RyaW5nKSA9PiBgJHtufSBzZWxlY3RlZCBkZXZpY2VzYCxcbiAgfSxcbiAgYWN0OiB7XG4gICAgYXNrZWQ6IHtcbiAgICAgIG9uOiAobmFtZTogc3RyaW5nKSA9PiBgVGhlIGNsb3VkIGlzIGFza2VkIHRvIHN3aXRjaCAke25hbWV9IG9uLmAsXG4gICAgICBvZmY6IChuYW1lOiBzdHJpbmcpID0+IGBUaGUgY2xvdWQgaXMgYXNrZWQgdG8gc3dpdGNoICR7bmFtZX0gb2ZmLmAsXG4gICAgICBzdXNwZW5kOiAobmFtZTogc3RyaW5nKSA9PiBgVGhlIGNsb3VkIGlzIGFza2VkIHRvIHN1c3BlbmQgJHtuYW1lfS5gLFxuICAgICAgcmVzdW1lOiAobmFtZTogc3RyaW5nKSA9PiBgVGhlIGNsb3VkIGlzIGFza2VkIHRvIHJlc3VtZSAke25hbWV9LmAsXG4gICAgICBkZXN0cm95OiAobmFtZTogc3RyaW5nKSA9PiBgVGhlIGNsb3VkIGlzIGFza2VkIHRvIGRlc3Ryb3kgJHtuYW1lfS5gLFxuICAgIH0sXG4gICAgcmVmdXNlZDogKG5hbWU6IHN0cmluZywgd2h5OiBzdHJpbmcpID0+IGAke25hbWV9OiAke3doeX1gLFxuICAgIGRlc3Ryb3lUaXRsZTogKG5hbWU6IHN0cmluZykgPT4gYERlc3Ryb3kgJHtuYW1lfT9gLFxuICAgIGRlc3Ryb3lEZXZpY2U6IChuYW1lOiBzdHJpbmcsIHdoZXJlOiBzdHJpbmcpID0+XG4gICAgICBgJHtuYW1lfSAoJHt3aGVyZX0pIGlzIGRlc3Ryb3llZCBpbiB0aGUgY2xvdWQgd2l0aCBldmVyeXRoaW5nIG9uIGl0LiBUaGlzIGNhbm5vdCBiZSB0YWtlbiBiYWNrLmAsXG4gICAgZGVzdHJveVJhY2s6IChuYW1lOiBzdHJpbmcsIG46IHN0cmluZykgPT5cbiAgICAgIGBUaGUgcmFjayAke25hbWV9IGFuZCBpdHMgZGV2aWNlcyAoJHtufSkgYXJlIGRlc3Ryb3llZCBpbiB0aGUgY2xvdWQgd2l0aCBldmVyeXRoaW5nIG9uIHRoZW0uIFRoaXMgY2Fubm90IGJlIHRha2VuIGJhY2suYCxcbiAgICBkZXN0cm95TWFueTogKG46IHN0cmluZykgPT5cbiAgICAgIGBUaGVzZSAke259IGRldmljZXMgYXJlIGRlc3Ryb3llZCBpbiB0aGUgY2xvdWQgd2l0aCBldmVyeXRoaW5nIG9uIHRoZW0uIFRoaXMgY2Fubm90IGJlIHRha2VuIGJhY2suYCxcbiAgICBkZXN0cm95OiBcIkRlc3Ryb3lcIixcbiAgICByZW1vdmVUaXRsZTogKG5hbWU6IHN0cmluZykgPT4gYFJlbW92ZSAke25hbWV9P2AsXG4gICAgcmVtb3ZlRGV2aWNlOiAobmFtZTogc3RyaW5nKSA9PlxuICAgICAgYCR7bmFtZX0gaXMgcmVtb3ZlZCBmcm9tIENvbmNlcnRpbSdzIHJlY29yZHMuIFRoZSBjbG91ZCBpcyBub3QgYXNrZWQ6IGEgbWFjaGluZSB0aGF0IGV4aXN0cyBnb2VzIG9uIHRvIHJ1bi5gLFxuICAgIHJlbW92ZVJhY2s6IChuYW1lOiBzdHJpbmcsIG46IHN0cmluZykgPT5cbiAgICAgIGBUaGUgcmFjayAke25hbWV9IGFuZCBpdHMgZGV2aWNlcyAoJHtufSkgYXJlIHJlbW92ZWQgZnJvbSBDb25jZXJ0aW0ncyByZWNvcmRzLiBUaGUgY2xvdWQgaXMgbm90IGFza2VkLmAsXG4gICAgcmVtb3ZlOiBcIlJlbW92ZVwiLFxuICAgIHJlbW92ZWQ6IChuYW1lOiBzdHJpbmcpID0+IGAke25hbWV9IGlzIHJlbW92ZWQuYCxcbiAgfSxcbiAgYnVsazoge1xuICAgIHRpdGxlOiB7XG4gICAgICBvbjogXCJTd2l0Y2ggb25cIixcbiAgICAgIG9mZjogXCJTd2l0Y2ggb2ZmXCIsXG4gICAgICBzdXNwZW5kOiBcIlN1c3BlbmRcIixcbiAgICAgIHJlc3VtZTogXCJSZXN1bWVcIixcbiAgICAgIGRlc3Ryb3k6IFwiRGVzdHJveVwiLFxuICAgIH0sXG4gICAgY29uZmlybTogKG46IHN0cmluZykgPT4gYCR7bn0gZGV2aWNlc2AsXG4gICAgcHJvZ3Jlc3M6IChkb25lOiBzdHJpbmcsIG9mOiBzdHJpbmcpID0+IGAke2RvbmV9IG9mICR7b2Z9IGFza2VkYCxcbiAgICBkb25lOiAoZ29vZDogc3RyaW5nLCBiYWQ6IHN0cmluZykgPT4gYCR7Z29vZH0gYXNrZWQsICR7YmFkfSByZWZ1c2VkYCxcbiAgICBhbGxEb25lOiAobjogc3RyaW5nKSA9PiBgQWxsICR7bn0gYXNrZWQuIFRoZWlyIHN0YXR1cyBjaGFuZ2VzIHdoZW4gdGhlIGNsb3VkIGhhcyBkb25lIGl0LmAsXG4gICAgd2FpdGluZzogXCJ3YWl0aW5nXCIsXG4gICAgYXNraW5nOiBcImFza2luZ1wiLFxuICAgIGdvb2Q6IFwiYXNrZWRcIixcbiAgICBzdG9wcGVkOiBcIm5vdCBhc2tlZFwiLFxuICAgIHN0b3A6IFwiU3RvcFwiLFxuICAgIGFnYWluOiBcIkFzayB0aGUgcmVmdXNlZCBhZ2FpblwiLFxuICAgIGNsb3NlOiBcIkNsb3NlXCIsXG4gICAgb3V0Y29tZTogXCJPdXRjb21lXCIsXG4gIH0sXG4gIG1vdmU6IHtcbiAgICB0aXRsZTogKG5hbWU6IHN0cmluZykgPT4gYE1vdmUgJHtuYW1lfWAsXG4gICAgcmFjazogXCJSYWNrXCIsXG4gICAgZmFjZTogXCJGYWNlXCIsXG4gICAgdW5pdDogXCJMb3dlc3QgdW5pdFwiLFxuICAgIG5vbmU6IFwiTm8gcGxhY2UgaXMgZnJlZSBvbiB0aGlzIGZhY2UuXCIsXG4gICAgbm9uZU9wdGlvbjogXCJub25lXCIsXG4gICAgb3B0aW9uOiAodTogc3RyaW5nLCBmcmVlOiBib29sZWFuKSA9PiAoZnJlZSA/IHUgOiBgJHt1fSAod2hlcmUgaXQgaXMpYCksXG4gICAgcmFja09wdGlvbjogKG5hbWU6IHN0cmluZywgZnJlZTogbnVtYmVyKSA9PiBgJHtuYW1lfSAoJHtmcmVlfSBVIGZyZWUpYCxcbiAgICBzdWJtaXQ6IFwiTW92ZVwiLFxuICAgIG1vdmVkOiAobmFtZTogc3RyaW5nLCB3aGVyZTogc3RyaW5nKSA9PiBgJHtuYW1lfSBpcyBub3cgYXQgJHt3aGVyZX0uYCxcbiAgICBiYWNrOiAobmFtZTogc3RyaW5nLCB3aHk6IHN0cmluZykgPT4gYCR7bmFtZX0gc3RheXMgd2hlcmUgaXQgd2FzOiAke3doeX1gLFxuICAgIHVuZG9uZTogKG5hbWU6IHN0cmluZykgPT4gYCR7bmFtZX0gaXMgYmFjayB3aGVyZSBpdCB3YXMuYCxcbiAgICB1bmRvOiBcIlVuZG9cIixcbiAgICB1bmRvTW92ZTogXCJVbmRvIHRoZSBsYXN0IG1vdmVcIixcbiAgICBub3RoaW5nVG9VbmRvOiBcIlRoZXJlIGlzIG5vIG1vdmUgdG8gdW5kby5cIixcbiAgICBnb25lOiBcIml0IGlzIG5vIGxvbmdlciB0aGVyZS5cIixcbiAgICB0YWtlbjogXCJ0aGUgcGxhY2UgaXMgdGFrZW4gbWVhbndoaWxlLlwiLFxuICAgIGRyYWdnaW5nOiAobmFtZTogc3RyaW5nKSA9PiBgTW92aW5nICR7bmFtZX1gLFxuICAgIGtleXM6IFwiQXJyb3cga2V5cyBjaG9vc2UgYSBmcmVlIHBsYWNlLCBGIHRoZSBvdGhlciBmYWNlLCBFbnRlciBtb3ZlcywgRXNjYXBlIGxlYXZlcyBpdC5cIixcbiAgICBhdDogKHdoZXJlOiBzdHJpbmcpID0+IGB0byAke3doZXJlfWAsXG4gICAgd2hlcmU6IChyYWNrOiBzdHJpbmcsIGZhY2U6IHN0cmluZywgdW5pdHM6IHN0cmluZykgPT5cbiAgICAgIGAke3JhY2t9LCAke2ZhY2UudG9Mb3dlckNhc2UoKX0sICR7dW5pdHN9YCxcbiAgICBub3doZXJlOiBcIk5vIGZyZWUgcGxhY2UgZml0cyBpdCBpbiB0aGUgcmFja3Mgb2YgaXRzIHRlYW0uXCIsXG4gICAgbm90WW91cnM6ICh0ZWFtOiBzdHJpbmcpID0+IGBPbmx5IGFkbWlucyBvZiAke3RlYW19IG1heSBtb3ZlIGl0LmAsXG4gIH0sXG4gIG1ha2U6IHtcbiAgICB0aXRsZTogKHJhY2s6IHN0cmluZykgPT4gYE5ldyBkZXZpY2UgaW4gJHtyYWNrfWAsXG4gICAgdGVtcGxhdGU6IFwiVGVtcGxhdGVcIixcbiAgICB0ZW1wbGF0ZU9wdGlvbjogKG5hbWU6IHN0cmluZywgdTogbnVtYmVyKSA9PiBgJHtuYW1lfSAoJHt1fSBVKWAsXG4gICAgbmFtZTogXCJOYW1lXCIsXG4gICAgbmFtZUhpbnQ6IFwiTGV0dGVycywgZGlnaXRzLCAtIGFuZCAuIFVuaXF1ZSBpbiB0aGUgcmFjay5cIixcbiAgICB0eXBlOiBcIlR5cGVcIixcbiAgICBzdGF0dXM6IFwiU3RhdHVzXCIsXG4gICAgc3VibWl0OiBcIkNyZWF0ZVwiLFxuICAgIG1hZGU6IChuYW1lOiBzdHJpbmcpID0+IGAke25hbWV9IGlzIGNyZWF0ZWQuYCxcbiAgICBub1RlbXBsYXRlczogXCJUaGVyZSBhcmUgbm8gdGVtcGxhdGVzIG9mIGRldmljZXMgeWV0LlwiLFxuICB9LFxuICBlZGl0OiB7XG4gICAgdGl0bGU6IChuYW1lOiBzdHJpbmcpID0+IGBFZGl0ICR7bmFtZX1gLFxuICAgIGNvc3Q6IFwiQ29zdCBvZiB0aGlzIHBlcmlvZFwiLFxuICAgIGhlaWdodDogXCJIZWlnaHQgaW4gdW5pdHNcIixcbiAgICBzYXZlZDogKG5hbWU6IHN0cmluZykgPT4gYCR7bmFtZX0gaXMgc2F2ZWQuYCxcbiAgfSxcbiAgdmlldzoge1xuICAgIGFzOiBcIlNob3cgYXNcIixcbiAgICByYWNrczogXCJSYWNrc1wiLFxuICAgIHRhYmxlOiBcIlRhYmxlXCIsXG4gICAgdHJlZTogXCJUcmVlXCIsXG4gICAgdHJlZUxhYmVsOiBcIlRlYW1zLCByYWNrcyBhbmQgZGV2aWNlc1wiLFxuICAgIHRyZWVIaW50OlxuICAgICAgXCJBcnJvdyBrZXlzIG1vdmUgYW5kIG9wZW4sIFNwYWNlIHNlbGVjdHMsIEVudGVyIHNob3dzIHRoZSBkZXRhaWxzLCBsZXR0ZXJzIGp1bXAgdG8gYSBuYW1lLlwiLFxuICAgIHRhYmxlTGFiZWw6IFwiRGV2aWNlc1wiLFxuICAgIHJvd3M6IChuOiBzdHJpbmcsIG9mOiBzdHJpbmcpID0+IChuID09PSBvZiA/IGAke259IGRldmljZXNgIDogYCR7bn0gb2YgJHtvZn0gZGV2aWNlc2ApLFxuICAgIGVtcHR5OiBcIk5vIGRldmljZSBwYXNzZXMgdGhlIGZpbHRlcnMuXCIsXG4gICAgdHJlZVRlYW06IChuYW1lOiBzdHJpbmcsIHJhY2tzOiBudW1iZXIpID0+XG4gICAgICBgJHtuYW1lfSwgJHtyYWNrcyA9PT0gMSA/IFwiMSByYWNrXCIgOiBgJHtyYWNrc30gcmFja3NgfWAsXG4gICAgdHJlZVJhY2s6IChuYW1lOiBzdHJpbmcsIGRldmljZXM6IG51bWJlciwgc3RhdHVzOiBzdHJpbmcpID0+XG4gICAgICBgJHtuYW1lfSwgJHtkZXZpY2VzID09PSAxID8gXCIxIGRldmljZVwiIDogYCR7ZGV2aWNlc30gZGV2aWNlc2B9LCAke3N0YXR1c31gLFxuICAgIHNlbGVjdEFsbDogXCJTZWxlY3QgYWxsIHJvd3NcIixcbiAgICBzZWxlY3RSb3c6IChuYW1lOiBzdHJpbmcpID0+IGBTZWxlY3QgJHtuYW1lfWAsXG4gIH0sXG4gIGZpbmQ6IHtcbiAgICBsYWJlbDogXCJGaW5kIGEgcmFjaywgZGV2aWNlIG9yIHRlYW1cIixcbiAgICBwbGFjZWhvbGRlcjogXCJGaW5kXHUyMDI2XCIsXG4gICAgbm90aGluZzogXCJOb3RoaW5nIGhhcyB0aGF0IG5hbWUuXCIsXG4gICAgZm91bmQ6IChuOiBudW1iZXIpID0+IChuID09PSAxID8gXCIxIGZvdW5kXCIgOiBgJHtufSBmb3VuZGApLFxuICAgIGdyb3VwOiB7IGRldmljZTogXCJEZXZpY2VcIiwgcmFjazogXCJSYWNrXCIsIHRlYW06IFwiVGVhbVwiIH0sXG4gICAgb25TZXJ2ZXI6IFwiRm91bmQgYnkgaXRzIGRlc2NyaXB0aW9uXCIsXG4gIH0sXG4gIHByZXNldHM6IHtcbiAgICBtZW51OiBcIlZpZXdzXCIsXG4gICAgdGl0bGU6IFwiU2F2ZWQgdmlld3NcIixcbiAgICBub25lOiBcIk5vIHZpZXcgaXMgc2F2ZWQgeWV0LiBTZXQgdGhlIHJhY2tzIGFzIHlvdSBsaWtlIHRoZW0sIHRoZW4gc2F2ZS5cIixcbiAgICBzYXZlOiBcIlNhdmUgdGhpcyB2aWV3XHUyMDI2XCIsXG4gICAgc2F2ZUFzOiBcIlNhdmUgYXMgYW5vdGhlclx1MjAyNlwiLFxuICAgIHVwZGF0ZTogKG5hbWU6IHN0cmluZykgPT4gYFNhdmUgaW50byBcdTIwMUMke25hbWV9XHUyMDFEYCxcbiAgICByZW5hbWU6IFwiUmVuYW1lXHUyMDI2XCIsXG4gICAgcmVtb3ZlOiBcIkRlbGV0ZVwiLFxuICAgIG1ha2VEZWZhdWx0OiBcIk9wZW4gd2l0aCB0aGlzIHZpZXdcIixcbiAgICBub0RlZmF1bHQ6IFwiRG8gbm90IG9wZW4gd2l0aCB0aGlzIHZpZXdcIixcbiAgICBpc0RlZmF1bHQ6IFwib3BlbnMgd2l0aCB0aGUgcGFnZVwiLFxuICAgIHNoYXJlOiBcIkNvcHkgYSBsaW5rIHRvIHRoaXMgdmlld1wiLFxuICAgIG5hbWU6IFwiTmFtZVwiLFxuICAgIG5hbWVUYWtlbjogXCJZb3UgaGF2ZSBhIHZpZXcgb2YgdGhhdCBuYW1lLlwiLFxuICAgIHNhdmVkOiAobmFtZTogc3RyaW5nKSA9PiBgXHUyMDFDJHtuYW1lfVx1MjAxRCBpcyBzYXZlZC5gLFxuICAgIHJlbW92ZWQ6IChuYW1lOiBzdHJpbmcpID0+IGBcdTIwMUMke25hbWV9XHUyMDFEIGlzIGRlbGV0ZWQuYCxcbiAgICB1bmRvOiBcIlVuZG9cIixcbiAgICBtYW5hZ2U6IFwiTWFuYWdlXHUyMDI2XCIsXG4gICAgYXBwbHk6IChuYW1lOiBzdHJpbmcpID0+IGBTaG93IFx1MjAxQyR7bmFtZX1cdTIwMURgLFxuICAgIHVuc2F2ZWQ6IFwiY2hhbmdlZFwiLFxuICAgIGFjdGlvbnNPZjogKG5hbWU6IHN0cmluZykgPT4gYEFjdGlvbnMgZm9yICR7bmFtZX1gLFxuICB9LFxuICBleHBvcnQ6IHtcbiAgICBtZW51OiBcIkV4cG9ydFwiLFxuICAgIGNzdjogXCJWYWx1ZXMgYXMgQ1NWXCIsXG4gICAganNvbjogXCJWYWx1ZXMgYXMgSlNPTlwiLFxuICAgIHN2ZzogXCJSYWNrcyBhcyBTVkdcIixcbiAgICBwbmc6IFwiUmFja3MgYXMgUE5HXCIsXG4gICAgcHJpbnQ6IFwiUHJpbnRcIixcbiAgICB0aW1lOiBcInRpbWVcIixcbiAgICB2YWx1ZTogKG1ldHJpYzogc3RyaW5nLCB1bml0czogc3RyaW5nKSA9PiAodW5pdHMgPyBgJHttZXRyaWN9ICgke3VuaXRzfSlgIDogbWV0cmljKSxcbiAgICBub3RoaW5nOiBcIk5vdGhpbmcgaXMgb24gc2NyZWVuIHRvIGV4cG9ydC5cIixcbiAgICBzYXZlZDogKG5hbWU6IHN0cmluZykgPT4gYCR7bmFtZX0gaXMgc2F2ZWQuYCxcbiAgICBwcmludGVkOiAodGltZTogc3RyaW5nKSA9PiBgQXMgb2YgJHt0aW1lfWAsXG4gIH0sXG4gIGtpb3NrOiB7XG4gICAgc3RhcnQ6IFwiRnVsbCBzY3JlZW5cIixcbiAgICBjeWNsZTogXCJGdWxsIHNjcmVlbiwgY2hhbmdpbmcgdmlld3NcIixcbiAgICBsZWF2ZTogXCJMZWF2ZSB0aGUgZnVsbCBzY3JlZW5cIixcbiAgICBoaW50OiBcIkVzY2FwZSBsZWF2ZXMgdGhlIGZ1bGwgc2NyZWVuLlwiLFxuICAgIG5leHQ6IChuYW1lOiBzdHJpbmcpID0+IGBWaWV3OiAke25hbWV9YCxcbiAgICBub1ZpZXdzOiBcIlNhdmUgYXQgbGVhc3QgdHdvIHZpZXdzIGZpcnN0OyB0aGUgc2NyZWVuIHRoZW4gY2hhbmdlcyBiZXR3ZWVuIHRoZW0uXCIsXG4gICAgZXZlcnk6IFwiU2Vjb25kcyBmb3IgZWFjaCB2aWV3XCIsXG4gICAgYmVnaW46IFwiQmVnaW5cIixcbiAgICBsZWFzdDogKHNlY29uZHM6IG51bWJlcikgPT4gYEF0IGxlYXN0ICR7c2Vjb25kc30gc2Vjb25kcy5gLFxuICB9LFxuICBrZXlzOiB7XG4gICAgZmluZDogXCJGaW5kIGEgcmFjaywgZGV2aWNlIG9yIHRlYW1cIixcbiAgICBkZXRhaWxzOiBcIkRldGFpbHMgb2YgdGhlIHNlbGVjdGlvblwiLFxuICAgIGFjdGlvbnM6IFwiQWN0aW9ucyBmb3IgdGhlIHNlbGVjdGlvblwiLFxuICAgIHNlbGVjdEFsbDogXCJTZWxlY3QgZXZlcnl0aGluZyBzaG93blwiLFxuICAgIGludmVydDogXCJJbnZlcnQgdGhlIHNlbGVjdGlvblwiLFxuICAgIGNsZWFyOiBcIkNsZWFyIHRoZSBzZWxlY3Rpb25cIixcbiAgICBmb2N1czogXCJCcmluZyB0aGUgc2VsZWN0aW9uIGludG8gdmlld1wiLFxuICAgIG1vdmU6IFwiTW92ZSB0aGUgc2VsZWN0ZWQgZGV2aWNlXCIsXG4gICAgbW92ZUJ5S2V5czogXCJNb3ZlIGl0IHdpdGggdGhlIGFycm93IGtleXNcIixcbiAgICB1bmRvOiBcIlVuZG8gdGhlIGxhc3QgbW92ZVwiLFxuICAgIHJhY2tzOiBcIlNob3cgYXMgcmFja3NcIixcbiAgICB0YWJsZTogXCJTaG93IGFzIGEgdGFibGVcIixcbiAgICB0cmVlOiBcIlNob3cgYXMgYSB0cmVlXCIsXG4gICAgc2F2ZTogXCJTYXZlIHRoaXMgdmlld1wiLFxuICAgIHNoYXJlOiBcIkNvcHkgYSBsaW5rIHRvIHRoaXMgdmlld1wiLFxuICAgIGNzdjogXCJFeHBvcnQgYXMgQ1NWXCIsXG4gICAgcHJpbnQ6IFwiUHJpbnRcIixcbiAgICBraW9zazogXCJGdWxsIHNjcmVlblwiLFxuICB9LFxufTtcbiIsICIvKiogVGV4dHMgb2YgdGhlIGNvbnRyb2xzIHRoYXQgZXZlcnkgcGFnZSBzaGFyZXMuICovXG5leHBvcnQgY29uc3QgdWkgPSB7XG4gIGFjdGlvbnM6IFwiQWN0aW9uc1wiLFxuICBhY3Rpb25zT2Y6ICh3aGF0OiBzdHJpbmcpID0+IGBBY3Rpb25zIGZvciAke3doYXR9YCxcbiAgY2FuY2VsOiBcIkNhbmNlbFwiLFxuICBjbG9zZTogXCJDbG9zZVwiLFxuICBjbGVhcjogXCJDbGVhclwiLFxuICBlZGl0OiBcIkVkaXRcIixcbiAgY29waWVkOiBcIkNvcGllZFwiLFxuICBjb3B5OiBcIkNvcHlcIixcbiAgY3N2OiBcIkRvd25sb2FkIENTVlwiLFxuICBjc3ZBbGw6IChsaW1pdDogc3RyaW5nKSA9PiBgT25seSB0aGUgZmlyc3QgJHtsaW1pdH0gcm93cyBhcmUgaW4gdGhlIGZpbGUuYCxcbiAgZGlzY2FyZDogXCJMZWF2ZSB3aXRob3V0IHNhdmluZ1wiLFxuICBkaXNjYXJkQm9keTogXCJXaGF0IHlvdSB0eXBlZCBoYXMgbm90IGJlZW4gc2F2ZWQuXCIsXG4gIGRpc2NhcmRUaXRsZTogXCJMZWF2ZSB0aGlzIHBhZ2U/XCIsXG4gIGRpc21pc3M6IFwiRGlzbWlzc1wiLFxuICBmYWlsZWQ6IFwiVGhhdCBkaWQgbm90IHdvcmtcIixcbiAgZmlsdGVyOiBcIkZpbHRlclwiLFxuICBmaWx0ZXJzOiBcIkZpbHRlcnNcIixcbiAgbG9hZGluZzogXCJMb2FkaW5nXCIsXG4gIG5leHQ6IFwiTmV4dFwiLFxuICBub1Jvd3M6IFwiTm90aGluZyBmaXRzLiBUcnkgZmV3ZXIgZmlsdGVycyBvciBhbm90aGVyIHdvcmQuXCIsXG4gIG5vbmU6IFwiTm9uZVwiLFxuICBhbGw6IFwiQWxsXCIsXG4gIG9mOiAoZnJvbTogc3RyaW5nLCB0bzogc3RyaW5nLCB0b3RhbDogc3RyaW5nKSA9PiBgJHtmcm9tfVx1MjAxMyR7dG99IG9mICR7dG90YWx9YCxcbiAgZnJvbVRvOiAoZnJvbTogc3RyaW5nLCB0bzogc3RyaW5nKSA9PiBgJHtmcm9tfVx1MjAxMyR7dG99YCxcbiAgb3B0aW9uYWw6IFwib3B0aW9uYWxcIixcbiAgcHJldmlvdXM6IFwiUHJldmlvdXNcIixcbiAgcmVxdWlyZWQ6IFwiVGhpcyBpcyBuZWVkZWQuXCIsXG4gIHJldHJ5OiBcIlRyeSBhZ2FpblwiLFxuICBzYXZlOiBcIlNhdmVcIixcbiAgc2F2ZWQ6IFwiU2F2ZWRcIixcbiAgc2VhcmNoOiBcIlNlYXJjaFwiLFxuICBzZWxlY3RBbGw6IFwiU2VsZWN0IGFsbCByb3dzIG9mIHRoaXMgcGFnZVwiLFxuICBzZWxlY3RSb3c6ICh3aGF0OiBzdHJpbmcpID0+IGBTZWxlY3QgJHt3aGF0fWAsXG4gIHNlbGVjdGVkOiAoY291bnQ6IHN0cmluZykgPT4gYCR7Y291bnR9IHNlbGVjdGVkYCxcbiAgc2hvdzogXCJTaG93XCIsXG4gIGhpZGU6IFwiSGlkZVwiLFxuICBzb3J0Qnk6ICh3aGF0OiBzdHJpbmcpID0+IGBTb3J0IGJ5ICR7d2hhdH1gLFxuICBzdGFsZTpcbiAgICBcIlNvbWVib2R5IGVsc2UgaGFzIGNoYW5nZWQgdGhpcyBtZWFud2hpbGUuIFlvdXIgd29yZHMgYXJlIGtlcHQ6IGxvb2sgYXQgdGhlIG5ld2VzdCBzdGF0ZSwgdGhlbiBzYXZlIGFnYWluLlwiLFxuICByZWxvYWQ6IFwiUmVhZCB0aGUgbmV3ZXN0IHN0YXRlXCIsXG4gIHR5cGVXb3JkOiAod29yZDogc3RyaW5nKSA9PiBgVHlwZSAke3dvcmR9IHRvIGNvbmZpcm1gLFxuICB1bmNoYW5nZWQ6IFwiTm90aGluZyBoYXMgYmVlbiBjaGFuZ2VkLlwiLFxuICBtZXJnZWQ6IFwiU29tZWJvZHkgZWxzZSBoYXMgY2hhbmdlZCB0aGlzIG1lYW53aGlsZSwgc2VlIGFib3ZlLiBMb29rIGF0IGl0LCB0aGVuIHNhdmUgYWdhaW4uXCIsXG4gIG1lcmdlZEVsc2V3aGVyZTpcbiAgICBcIlNvbWVib2R5IGVsc2UgaGFzIGNoYW5nZWQgdGhpcyBtZWFud2hpbGUsIGJ1dCBub3RoaW5nIHRoYXQgeW91IHNlZSBoZXJlLiBTYXZlIGFnYWluLlwiLFxuICBtZWFud2hpbGU6IFwiQ2hhbmdlZCBieSBzb21lYm9keSBlbHNlIHNpbmNlIHlvdSBvcGVuZWQgdGhpcyBwYWdlOlwiLFxuICB3YXNJczogKHdhczogc3RyaW5nLCBpczogc3RyaW5nKSA9PiBgd2FzIFx1MjAxQyR7d2FzfVx1MjAxRCwgaXMgbm93IFx1MjAxQyR7aXN9XHUyMDFELmAsXG4gIHlvdXJzOiAobWluZTogc3RyaW5nKSA9PiBgWW91cnMgaXMgXHUyMDFDJHttaW5lfVx1MjAxRC5gLFxuICB0YWtlVGhlaXJzOiBcIlRha2UgdGhlaXJzXCIsXG4gIG5vdGhpbmc6IFwibm90aGluZ1wiLFxuICBub3RoaW5nRm91bmQ6IFwiTm90aGluZyBoYXMgdGhhdCBuYW1lLlwiLFxuICB0YWtlOiAod2hhdDogc3RyaW5nKSA9PiBgVGFrZSAke3doYXR9IGF3YXlgLFxuICBzZWxlY3RBbGxQYWdlczogKGNvdW50OiBzdHJpbmcpID0+IGBTZWxlY3QgYWxsICR7Y291bnR9YCxcbiAgYWxsU2VsZWN0ZWQ6IChjb3VudDogc3RyaW5nKSA9PiBgQWxsICR7Y291bnR9IHRoYXQgZml0IGFyZSBzZWxlY3RlZGAsXG4gIGNsZWFyU2VsZWN0aW9uOiBcIkNsZWFyIHNlbGVjdGlvblwiLFxuICBjbGVhckZpbHRlcnM6IFwiQ2xlYXIgZmlsdGVyc1wiLFxuICBzZWNyZXQ6IFwiU2hvd24gb25jZVwiLFxuICBtYW55RG9uZTogKGNvdW50OiBzdHJpbmcpID0+IGBEb25lOiAke2NvdW50fWAsXG4gIG1hbnlGYWlsZWQ6IChjb3VudDogc3RyaW5nKSA9PiBgJHtjb3VudH0gY291bGQgbm90IGJlIGRvbmU6YCxcbiAgbWFueU9mOiAoZG9uZTogc3RyaW5nLCB0b3RhbDogc3RyaW5nKSA9PiBgJHtkb25lfSBvZiAke3RvdGFsfWAsXG4gIHN0b3A6IFwiU3RvcFwiLFxuICB0eXBlVG9Db25maXJtOiAod29yZDogc3RyaW5nKSA9PiBgVHlwZSBcdTIwMUMke3dvcmR9XHUyMDFEIHRvIGNvbmZpcm1gLFxuICBub3RUaGF0OiBcIlRoYXQgaXMgc29tZXRoaW5nIGVsc2UuXCIsXG4gIHllczogXCJZZXNcIixcbiAgbm86IFwiTm9cIixcbn07XG4iLCAiLy8gRXZlcnkgdGV4dCB0aGF0IGEgcGVyc29uIHJlYWRzLiBBbm90aGVyIGxhbmd1YWdlIGlzIGFub3RoZXIgZm9sZGVyIGxpa2UgYGVuYCB3aXRoIHRoZSBzYW1lIGtleXMuXG5pbXBvcnQgeyBhcGkgfSBmcm9tIFwiLi9lbi9hcGlcIjtcbmltcG9ydCB7IGNoYXJ0cyB9IGZyb20gXCIuL2VuL2NoYXJ0c1wiO1xuaW1wb3J0IHsgY2xvdWQgfSBmcm9tIFwiLi9lbi9jbG91ZFwiO1xuaW1wb3J0IHsgcGVvcGxlIH0gZnJvbSBcIi4vZW4vcGVvcGxlXCI7XG5pbXBvcnQgeyByYWNrdmlldyB9IGZyb20gXCIuL2VuL3JhY2t2aWV3XCI7XG5pbXBvcnQgeyBzaGVsbCB9IGZyb20gXCIuL2VuL3NoZWxsXCI7XG5pbXBvcnQgeyBzaXRlIH0gZnJvbSBcIi4vZW4vc2l0ZVwiO1xuaW1wb3J0IHsgdHdpbiB9IGZyb20gXCIuL2VuL3R3aW5cIjtcbmltcG9ydCB7IHVpIH0gZnJvbSBcIi4vZW4vdWlcIjtcblxuLyoqIFRoZSB0ZXh0cywgYnkgYXJlYS4gKi9cbmV4cG9ydCBjb25zdCB0ID0geyBhcGksIGNoYXJ0cywgY2xvdWQsIHBlb3BsZSwgcmFja3ZpZXcsIHNoZWxsLCBzaXRlLCB0d2luLCB1aSB9O1xuIiwgIi8vIE9uZSB3YXkgdG8gYXNrIHRoZSBzZXJ2ZXI6IEpTT04gdGhlcmUgYW5kIGJhY2ssIHJlZnVzYWxzIGFzIGBQcm9ibGVtYCwgYW5kIGEgc2lnbi1pbiB0aGF0IGVuZHMgaXNcbi8vIGFza2VkIGZvciBhZ2FpbiB3aXRob3V0IGxvc2luZyB0aGUgcGFnZS5cbmltcG9ydCB7IHNpZ25hbCB9IGZyb20gXCJAcHJlYWN0L3NpZ25hbHNcIjtcbmltcG9ydCB7IHQgfSBmcm9tIFwiLi4vdGV4dHNcIjtcbmltcG9ydCB0eXBlIHsgTWUgfSBmcm9tIFwiLi9zY2hlbWFcIjtcblxuLyoqIEEgc2VydmVyIHRoYXQgbmVlZHMgbG9uZ2VyIHRoYW4gdGhpcyBmb3IgYW4gYW5zd2VyIGlzIGFzIGdvb2QgYXMgYXdheS4gKi9cbmNvbnN0IFBBVElFTkNFX01TID0gMzBfMDAwO1xuXG4vKiogQSBicm9rZW4gcnVsZTogd2hlcmUgaW4gdGhlIGJvZHksIHdoaWNoLCBhbmQgaW4gd29yZHMuICovXG5leHBvcnQgaW50ZXJmYWNlIEJyb2tlbiB7XG4gIHBvaW50ZXI/OiBzdHJpbmc7XG4gIHBhcmFtZXRlcj86IHN0cmluZztcbiAgY29kZTogc3RyaW5nO1xuICBtZXNzYWdlOiBzdHJpbmc7XG4gIGNvdW50PzogbnVtYmVyO1xufVxuXG4vKiogV2hhdCB0aGUgc2VydmVyIHJlZnVzZWQsIGFuZCB3aHkgKFJGQyA5NDU3KTsgc3RhdHVzIDAgd2hlbiBpdCBkaWQgbm90IGFuc3dlci4gKi9cbmV4cG9ydCBjbGFzcyBQcm9ibGVtIGV4dGVuZHMgRXJyb3Ige1xuICByZWFkb25seSBzdGF0dXM6IG51bWJlcjtcbiAgLyoqIFRoZSBlbmQgb2YgdGhlIHR5cGUncyBVUk46IGBpbnZhbGlkYCwgYHN0YWxlYCwgYGZvcmJpZGRlbmAsIC4uLiAqL1xuICByZWFkb25seSBraW5kOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGVycm9yczogQnJva2VuW107XG4gIC8qKiBTZWNvbmRzIGFmdGVyIHdoaWNoIGl0IG1heSBiZSB0cmllZCBhZ2Fpbi4gKi9cbiAgcmVhZG9ubHkgcmV0cnlBZnRlcjogbnVtYmVyIHwgdW5kZWZpbmVkO1xuXG4gIGNvbnN0cnVjdG9yKFxuICAgIHN0YXR1czogbnVtYmVyLFxuICAgIGtpbmQ6IHN0cmluZyxcbiAgICBtZXNzYWdlOiBzdHJpbmcsXG4gICAgZXJyb3JzOiBCcm9rZW5bXSA9IFtdLFxuICAgIHJldHJ5PzogbnVtYmVyLFxuICApIHtcbiAgICBzdXBlcihtZXNzYWdlKTtcbiAgICB0aGlzLm5hbWUgPSBcIlByb2JsZW1cIjtcbiAgICB0aGlzLnN0YXR1cyA9IHN0YXR1cztcbiAgICB0aGlzLmtpbmQgPSBraW5kO1xuICAgIHRoaXMuZXJyb3JzID0gZXJyb3JzO1xuICAgIHRoaXMucmV0cnlBZnRlciA9IHJldHJ5O1xuICB9XG59XG5cbi8qKiBXaGF0IGEgcmVxdWVzdCBtYXkgaGF2ZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQXNraW5nIHtcbiAgcXVlcnk/OiBSZWNvcmQ8c3RyaW5nLCBzdHJpbmcgfCBudW1iZXIgfCBib29sZWFuIHwgc3RyaW5nW10gfCBudWxsIHwgdW5kZWZpbmVkPjtcbiAgYm9keT86IHVua25vd247XG4gIHNpZ25hbD86IEFib3J0U2lnbmFsO1xuICAvKiogVGhlIEVUYWcgb2Ygd2hhdCBpcyBjaGFuZ2VkOiByZWZ1c2VkICg0MTIpIGlmIHNvbWVib2R5IGVsc2UgaGFzIGNoYW5nZWQgaXQgc2luY2UuICovXG4gIGlmTWF0Y2g/OiBzdHJpbmc7XG4gIC8qKiBBIGNyZWF0aW9uIHRoYXQgbWF5IGJlIHNlbnQgYWdhaW4gd2l0aG91dCBoYXJtLiAqL1xuICBpZGVtcG90ZW5jeUtleT86IHN0cmluZztcbiAgLyoqIERvIG5vdCBhc2sgZm9yIGEgc2lnbi1pbiBvbiA0MDEuICovXG4gIHF1aWV0PzogYm9vbGVhbjtcbn1cblxuLyoqIFdobyBoYXMgc2lnbmVkIGluOyBudWxsIHdoZW4gbm9ib2R5IGhhcywgdW5kZWZpbmVkIGJlZm9yZSB0aGF0IGlzIGtub3duLiAqL1xuZXhwb3J0IGNvbnN0IG1lID0gc2lnbmFsPE1lIHwgbnVsbCB8IHVuZGVmaW5lZD4odW5kZWZpbmVkKTtcblxuLyoqIFdoZXRoZXIgYSByZXF1ZXN0IHdhaXRzIHVudGlsIHNvbWVib2R5IHNpZ25zIGluIGFnYWluLiAqL1xuZXhwb3J0IGNvbnN0IHNpZ25JbldhbnRlZCA9IHNpZ25hbChmYWxzZSk7XG5sZXQgd2FpdGluZzogQXJyYXk8KGFnYWluOiBib29sZWFuKSA9PiB2b2lkPiA9IFtdO1xuXG4vKiogU29tZWJvZHkgaGFzIHNpZ25lZCBpbiAob3IgaGFzIGdpdmVuIHVwKTogcmVxdWVzdHMgdGhhdCB3YWl0IGdvIG9uLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHNpZ25JbkRvbmUoYWdhaW46IGJvb2xlYW4pOiB2b2lkIHtcbiAgc2lnbkluV2FudGVkLnZhbHVlID0gZmFsc2U7XG4gIGNvbnN0IGFsbCA9IHdhaXRpbmc7XG4gIHdhaXRpbmcgPSBbXTtcbiAgZm9yIChjb25zdCBnbyBvZiBhbGwpIGdvKGFnYWluKTtcbn1cblxuZnVuY3Rpb24gd2FpdEZvclNpZ25JbigpOiBQcm9taXNlPGJvb2xlYW4+IHtcbiAgc2lnbkluV2FudGVkLnZhbHVlID0gdHJ1ZTtcbiAgcmV0dXJuIG5ldyBQcm9taXNlKChnbykgPT4gd2FpdGluZy5wdXNoKGdvKSk7XG59XG5cbi8qKiBUaGUgYWRkcmVzcyB3aXRoIGl0cyBwYXJhbWV0ZXJzOyBlbXB0eSBvbmVzIGFyZSBsZWZ0IG91dC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBhZGRyZXNzKHBhdGg6IHN0cmluZywgcXVlcnk6IEFza2luZ1tcInF1ZXJ5XCJdID0ge30pOiBzdHJpbmcge1xuICBjb25zdCB3b3JkcyA9IG5ldyBVUkxTZWFyY2hQYXJhbXMoKTtcbiAgZm9yIChjb25zdCBbbmFtZSwgdmFsdWVdIG9mIE9iamVjdC5lbnRyaWVzKHF1ZXJ5KSkge1xuICAgIGlmICh2YWx1ZSA9PT0gdW5kZWZpbmVkIHx8IHZhbHVlID09PSBudWxsIHx8IHZhbHVlID09PSBcIlwiKSBjb250aW51ZTtcbiAgICBmb3IgKGNvbnN0IG9uZSBvZiBBcnJheS5pc0FycmF5KHZhbHVlKSA/IHZhbHVlIDogW3ZhbHVlXSkgd29yZHMuYXBwZW5kKG5hbWUsIFN0cmluZyhvbmUpKTtcbiAgfVxuICBjb25zdCB0ZXh0ID0gd29yZHMudG9TdHJpbmcoKTtcbiAgcmV0dXJuIHRleHQgPyBgJHtwYXRofT8ke3RleHR9YCA6IHBhdGg7XG59XG5cbmFzeW5jIGZ1bmN0aW9uIGV4Y2hhbmdlKG1ldGhvZDogc3RyaW5nLCBwYXRoOiBzdHJpbmcsIGFza2luZzogQXNraW5nKTogUHJvbWlzZTxSZXNwb25zZT4ge1xuICBjb25zdCBoZWFkZXJzOiBSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+ID0geyBBY2NlcHQ6IFwiYXBwbGljYXRpb24vanNvblwiIH07XG4gIGlmIChhc2tpbmcuYm9keSAhPT0gdW5kZWZpbmVkKSBoZWFkZXJzW1wiQ29udGVudC1UeXBlXCJdID0gXCJhcHBsaWNhdGlvbi9qc29uXCI7XG4gIGlmIChhc2tpbmcuaWZNYXRjaCkgaGVhZGVyc1tcIklmLU1hdGNoXCJdID0gYXNraW5nLmlmTWF0Y2g7XG4gIGlmIChhc2tpbmcuaWRlbXBvdGVuY3lLZXkpIGhlYWRlcnNbXCJJZGVtcG90ZW5jeS1LZXlcIl0gPSBhc2tpbmcuaWRlbXBvdGVuY3lLZXk7XG4gIGlmIChtZXRob2QgIT09IFwiR0VUXCIgJiYgbWUudmFsdWU/LmNzcmZfdG9rZW4pIGhlYWRlcnNbXCJYLUNTUkYtVG9rZW5cIl0gPSBtZS52YWx1ZS5jc3JmX3Rva2VuO1xuICBjb25zdCBzbG93ID0gQWJvcnRTaWduYWwudGltZW91dChQQVRJRU5DRV9NUyk7XG4gIGNvbnN0IHJlcXVlc3Q6IFJlcXVlc3RJbml0ID0geyBtZXRob2QsIGhlYWRlcnMsIGNyZWRlbnRpYWxzOiBcInNhbWUtb3JpZ2luXCIsIHNpZ25hbDogc2xvdyB9O1xuICBpZiAoYXNraW5nLmJvZHkgIT09IHVuZGVmaW5lZCkgcmVxdWVzdC5ib2R5ID0gSlNPTi5zdHJpbmdpZnkoYXNraW5nLmJvZHkpO1xuICBjb25zdCBzdG9wID0gbmV3IEFib3J0Q29udHJvbGxlcigpO1xuICBhc2tpbmcuc2lnbmFsPy5hZGRFdmVudExpc3RlbmVyKFwiYWJvcnRcIiwgKCkgPT4gc3RvcC5hYm9ydCgpKTtcbiAgc2xvdy5hZGRFdmVudExpc3RlbmVyKFwiYWJvcnRcIiwgKCkgPT4gc3RvcC5hYm9ydCgpKTtcbiAgaWYgKGFza2luZy5zaWduYWw/LmFib3J0ZWQpIHN0b3AuYWJvcnQoKTtcbiAgcmVxdWVzdC5zaWduYWwgPSBzdG9wLnNpZ25hbDtcbiAgdHJ5IHtcbiAgICByZXR1cm4gYXdhaXQgZmV0Y2goYWRkcmVzcyhwYXRoLCBhc2tpbmcucXVlcnkpLCByZXF1ZXN0KTtcbiAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICBpZiAoYXNraW5nLnNpZ25hbD8uYWJvcnRlZCkgdGhyb3cgZXJyb3I7XG4gICAgdGhyb3cgbmV3IFByb2JsZW0oMCwgXCJhd2F5XCIsIHQuYXBpLmF3YXkpO1xuICB9XG59XG5cbmFzeW5jIGZ1bmN0aW9uIHJlZnVzYWwocmVzcG9uc2U6IFJlc3BvbnNlKTogUHJvbWlzZTxQcm9ibGVtPiB7XG4gIGNvbnN0IHJldHJ5ID0gTnVtYmVyKHJlc3BvbnNlLmhlYWRlcnMuZ2V0KFwiUmV0cnktQWZ0ZXJcIikpIHx8IHVuZGVmaW5lZDtcbiAgY29uc3QgdGV4dCA9IGF3YWl0IHJlc3BvbnNlLnRleHQoKTtcbiAgdHJ5IHtcbiAgICBjb25zdCBzYWlkID0gSlNPTi5wYXJzZSh0ZXh0KTtcbiAgICBjb25zdCBraW5kID1cbiAgICAgIFN0cmluZyhzYWlkLnR5cGUgPz8gXCJcIilcbiAgICAgICAgLnNwbGl0KFwiOlwiKVxuICAgICAgICAucG9wKCkgfHwgXCJmYWlsZWRcIjtcbiAgICBjb25zdCBtZXNzYWdlID0gc2FpZC5kZXRhaWwgfHwgc2FpZC50aXRsZSB8fCBzYWlkLmVycm9yIHx8IHQuYXBpLnN0YXR1cyhyZXNwb25zZS5zdGF0dXMpO1xuICAgIHJldHVybiBuZXcgUHJvYmxlbShyZXNwb25zZS5zdGF0dXMsIGtpbmQsIFN0cmluZyhtZXNzYWdlKSwgc2FpZC5lcnJvcnMgPz8gW10sIHJldHJ5KTtcbiAgfSBjYXRjaCB7XG4gICAgcmV0dXJuIG5ldyBQcm9ibGVtKHJlc3BvbnNlLnN0YXR1cywgXCJmYWlsZWRcIiwgdC5hcGkuc3RhdHVzKHJlc3BvbnNlLnN0YXR1cyksIFtdLCByZXRyeSk7XG4gIH1cbn1cblxuLyoqIE9uZSByZXF1ZXN0LiBUaHJvd3MgYSBgUHJvYmxlbWAgd2hlbiBpdCBpcyByZWZ1c2VkLCBhbmQgdGhlIGFib3J0IHdoZW4gaXQgd2FzIGNhbGxlZCBvZmYuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gYXNrKG1ldGhvZDogc3RyaW5nLCBwYXRoOiBzdHJpbmcsIGFza2luZzogQXNraW5nID0ge30pOiBQcm9taXNlPFJlc3BvbnNlPiB7XG4gIGxldCByZXNwb25zZSA9IGF3YWl0IGV4Y2hhbmdlKG1ldGhvZCwgcGF0aCwgYXNraW5nKTtcbiAgd2hpbGUgKHJlc3BvbnNlLnN0YXR1cyA9PT0gNDAxICYmICFhc2tpbmcucXVpZXQgJiYgbWUudmFsdWUpIHtcbiAgICBpZiAoIShhd2FpdCB3YWl0Rm9yU2lnbkluKCkpKSB0aHJvdyBhd2FpdCByZWZ1c2FsKHJlc3BvbnNlKTtcbiAgICByZXNwb25zZSA9IGF3YWl0IGV4Y2hhbmdlKG1ldGhvZCwgcGF0aCwgYXNraW5nKTtcbiAgfVxuICBpZiAoIXJlc3BvbnNlLm9rKSB0aHJvdyBhd2FpdCByZWZ1c2FsKHJlc3BvbnNlKTtcbiAgcmV0dXJuIHJlc3BvbnNlO1xufVxuXG4vKiogUmVhZHMgSlNPTi4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBnZXQ8VD4oXG4gIHBhdGg6IHN0cmluZyxcbiAgcXVlcnk/OiBBc2tpbmdbXCJxdWVyeVwiXSxcbiAgc3RvcD86IEFib3J0U2lnbmFsLFxuKTogUHJvbWlzZTxUPiB7XG4gIGNvbnN0IGFza2luZzogQXNraW5nID0ge307XG4gIGlmIChxdWVyeSkgYXNraW5nLnF1ZXJ5ID0gcXVlcnk7XG4gIGlmIChzdG9wKSBhc2tpbmcuc2lnbmFsID0gc3RvcDtcbiAgcmV0dXJuIChhd2FpdCBhc2soXCJHRVRcIiwgcGF0aCwgYXNraW5nKSkuanNvbigpO1xufVxuXG4vKiogUmVhZHMgSlNPTiB3aXRoIHRoZSBFVGFnIHRoYXQgYSBjaGFuZ2Ugb2YgaXQgbmVlZHMuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gZ2V0VGFnZ2VkPFQ+KHBhdGg6IHN0cmluZyk6IFByb21pc2U8eyB2YWx1ZTogVDsgdGFnOiBzdHJpbmcgfCB1bmRlZmluZWQgfT4ge1xuICBjb25zdCByZXNwb25zZSA9IGF3YWl0IGFzayhcIkdFVFwiLCBwYXRoKTtcbiAgcmV0dXJuIHsgdmFsdWU6IGF3YWl0IHJlc3BvbnNlLmpzb24oKSwgdGFnOiByZXNwb25zZS5oZWFkZXJzLmdldChcIkVUYWdcIikgPz8gdW5kZWZpbmVkIH07XG59XG5cbi8qKiBDaGFuZ2VzIHNvbWV0aGluZzsgdGhlIGFuc3dlcidzIEpTT04sIHVuZGVmaW5lZCB3aGVyZSB0aGVyZSBpcyBub25lLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIHNlbmQ8VD4oXG4gIG1ldGhvZDogXCJQT1NUXCIgfCBcIlBVVFwiIHwgXCJQQVRDSFwiIHwgXCJERUxFVEVcIixcbiAgcGF0aDogc3RyaW5nLFxuICBib2R5PzogdW5rbm93bixcbiAgYXNraW5nOiBBc2tpbmcgPSB7fSxcbik6IFByb21pc2U8VD4ge1xuICBjb25zdCByZXNwb25zZSA9IGF3YWl0IGFzayhtZXRob2QsIHBhdGgsIGJvZHkgPT09IHVuZGVmaW5lZCA/IGFza2luZyA6IHsgLi4uYXNraW5nLCBib2R5IH0pO1xuICBjb25zdCB0ZXh0ID0gYXdhaXQgcmVzcG9uc2UudGV4dCgpO1xuICByZXR1cm4gKHRleHQgPyBKU09OLnBhcnNlKHRleHQpIDogdW5kZWZpbmVkKSBhcyBUO1xufVxuXG4vKiogQSBwYWdlIG9mIGEgbGlzdCBvZiBgL2FwaS92MmAuICovXG5leHBvcnQgaW50ZXJmYWNlIFBhZ2U8VD4ge1xuICBpdGVtczogVFtdO1xuICBuZXh0OiBzdHJpbmcgfCBudWxsO1xuICB0b3RhbD86IG51bWJlciB8IG51bGw7XG59XG5cbi8qKiBBbGwgcGFnZXMgb2YgYSBsaXN0LCBhIHRob3VzYW5kIHJvd3MgYXQgYSB0aW1lLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIGFsbDxUPihwYXRoOiBzdHJpbmcsIHF1ZXJ5OiBBc2tpbmdbXCJxdWVyeVwiXSA9IHt9KTogUHJvbWlzZTxUW10+IHtcbiAgY29uc3Qgcm93czogVFtdID0gW107XG4gIGxldCBjdXJzb3I6IHN0cmluZyB8IG51bGwgPSBudWxsO1xuICBkbyB7XG4gICAgY29uc3QgcGFnZTogUGFnZTxUPiA9IGF3YWl0IGdldChwYXRoLCB7IC4uLnF1ZXJ5LCBsaW1pdDogMTAwMCwgY3Vyc29yIH0pO1xuICAgIHJvd3MucHVzaCguLi5wYWdlLml0ZW1zKTtcbiAgICBjdXJzb3IgPSBwYWdlLm5leHQ7XG4gIH0gd2hpbGUgKGN1cnNvcik7XG4gIHJldHVybiByb3dzO1xufVxuXG4vKiogQSBrZXkgb2YgYSBjcmVhdGlvbiwgc28gdGhhdCBpdCBjYW4gYmUgc2VudCBhZ2FpbjsgZ29vZCBvbiBwbGFpbiBIVFRQLCB0b28uICovXG5leHBvcnQgZnVuY3Rpb24gbmV3S2V5KCk6IHN0cmluZyB7XG4gIGNvbnN0IGJ5dGVzID0gY3J5cHRvLmdldFJhbmRvbVZhbHVlcyhuZXcgVWludDhBcnJheSgxNikpO1xuICByZXR1cm4gWy4uLmJ5dGVzXS5tYXAoKGJ5dGUpID0+IGJ5dGUudG9TdHJpbmcoMTYpLnBhZFN0YXJ0KDIsIFwiMFwiKSkuam9pbihcIlwiKTtcbn1cbiIsICJjb25zdCBFTkNPREVEX0VOVElUSUVTID0gL1tcIiY8XS87XG5cbi8qKiBAcGFyYW0ge3N0cmluZ30gc3RyICovXG5leHBvcnQgZnVuY3Rpb24gZW5jb2RlRW50aXRpZXMoc3RyKSB7XG5cdC8vIFNraXAgYWxsIHdvcmsgZm9yIHN0cmluZ3Mgd2l0aCBubyBlbnRpdGllcyBuZWVkaW5nIGVuY29kaW5nOlxuXHRpZiAoIXN0ci5sZW5ndGggfHwgIUVOQ09ERURfRU5USVRJRVMudGVzdChzdHIpKSByZXR1cm4gc3RyO1xuXG5cdGxldCBsYXN0ID0gMCxcblx0XHRpID0gMCxcblx0XHRvdXQgPSAnJyxcblx0XHRjaCA9ICcnO1xuXG5cdC8vIFNlZWsgZm9yd2FyZCBpbiBzdHIgdW50aWwgdGhlIG5leHQgZW50aXR5IGNoYXI6XG5cdGZvciAoOyBpIDwgc3RyLmxlbmd0aDsgaSsrKSB7XG5cdFx0c3dpdGNoIChzdHIuY2hhckNvZGVBdChpKSkge1xuXHRcdFx0Y2FzZSAzNDpcblx0XHRcdFx0Y2ggPSAnJnF1b3Q7Jztcblx0XHRcdFx0YnJlYWs7XG5cdFx0XHRjYXNlIDM4OlxuXHRcdFx0XHRjaCA9ICcmYW1wOyc7XG5cdFx0XHRcdGJyZWFrO1xuXHRcdFx0Y2FzZSA2MDpcblx0XHRcdFx0Y2ggPSAnJmx0Oyc7XG5cdFx0XHRcdGJyZWFrO1xuXHRcdFx0ZGVmYXVsdDpcblx0XHRcdFx0Y29udGludWU7XG5cdFx0fVxuXHRcdC8vIEFwcGVuZCBza2lwcGVkL2J1ZmZlcmVkIGNoYXJhY3RlcnMgYW5kIHRoZSBlbmNvZGVkIGVudGl0eTpcblx0XHRpZiAoaSAhPSBsYXN0KSBvdXQgKz0gc3RyLnNsaWNlKGxhc3QsIGkpO1xuXHRcdG91dCArPSBjaDtcblx0XHQvLyBTdGFydCB0aGUgbmV4dCBzZWVrL2J1ZmZlciBhZnRlciB0aGUgZW50aXR5J3Mgb2Zmc2V0OlxuXHRcdGxhc3QgPSBpICsgMTtcblx0fVxuXHRpZiAoaSAhPSBsYXN0KSBvdXQgKz0gc3RyLnNsaWNlKGxhc3QsIGkpO1xuXHRyZXR1cm4gb3V0O1xufVxuIiwgIi8vIFZub2RlLl9mbGFnc1xuLyoqIE5vcm1hbCBoeWRyYXRpb24gdGhhdCBhdHRhY2hlcyB0byBhIERPTSB0cmVlIGJ1dCBkb2VzIG5vdCBkaWZmIGl0LiAqL1xuZXhwb3J0IGNvbnN0IE1PREVfSFlEUkFURSA9IDEgPDwgNTtcbi8qKiBTaWduaWZpZXMgdGhpcyBWTm9kZSBzdXNwZW5kZWQgb24gdGhlIHByZXZpb3VzIHJlbmRlciAqL1xuZXhwb3J0IGNvbnN0IE1PREVfU1VTUEVOREVEID0gMSA8PCA3O1xuLyoqIEluZGljYXRlcyB0aGF0IHRoaXMgbm9kZSBuZWVkcyB0byBiZSBpbnNlcnRlZCB3aGlsZSBwYXRjaGluZyBjaGlsZHJlbiAqL1xuZXhwb3J0IGNvbnN0IElOU0VSVF9WTk9ERSA9IDEgPDwgMjtcbi8qKiBJbmRpY2F0ZXMgYSBWTm9kZSBoYXMgYmVlbiBtYXRjaGVkIHdpdGggYW5vdGhlciBWTm9kZSBpbiB0aGUgZGlmZiAqL1xuZXhwb3J0IGNvbnN0IE1BVENIRUQgPSAxIDw8IDE7XG4vKiogVGhlIHZub2RlJ3MgcmVmIHdhcyBkZXRhY2hlZCB3aGlsZSBpdHMgc3VidHJlZSB3YXMgcGFya2VkIGJ5IFN1c3BlbnNlICovXG5leHBvcnQgY29uc3QgUkVGX0RFVEFDSEVEID0gMSA8PCAzO1xuXG4vLyBjb21wb25lbnQuX2JpdHNcbi8qKiBDb21wb25lbnQgaXMgcHJvY2Vzc2luZyBhbiBleGNlcHRpb24gKi9cbmV4cG9ydCBjb25zdCBDT01QT05FTlRfUFJPQ0VTU0lOR19FWENFUFRJT04gPSAxIDw8IDA7XG4vKiogQ29tcG9uZW50IGhhcyBhIHBlbmRpbmcgZXJyb3IgKi9cbmV4cG9ydCBjb25zdCBDT01QT05FTlRfUEVORElOR19FUlJPUiA9IDEgPDwgMTtcbi8qKiBDb21wb25lbnQgc2hvdWxkIGZvcmNlIHVwZGF0ZSAoc2tpcCBzaG91bGRDb21wb25lbnRVcGRhdGUpICovXG5leHBvcnQgY29uc3QgQ09NUE9ORU5UX0ZPUkNFID0gMSA8PCAyO1xuLyoqIENvbXBvbmVudCBpcyBxdWV1ZWQgZm9yIHVwZGF0ZSAqL1xuZXhwb3J0IGNvbnN0IENPTVBPTkVOVF9ESVJUWSA9IDEgPDwgMztcblxuLyoqIFJlc2V0IGFsbCBtb2RlIGZsYWdzICovXG5leHBvcnQgY29uc3QgUkVTRVRfTU9ERSA9IH4oTU9ERV9IWURSQVRFIHwgTU9ERV9TVVNQRU5ERUQpO1xuXG5leHBvcnQgY29uc3QgU1ZHX05BTUVTUEFDRSA9ICdodHRwOi8vd3d3LnczLm9yZy8yMDAwL3N2Zyc7XG5leHBvcnQgY29uc3QgWEhUTUxfTkFNRVNQQUNFID0gJ2h0dHA6Ly93d3cudzMub3JnLzE5OTkveGh0bWwnO1xuZXhwb3J0IGNvbnN0IE1BVEhfTkFNRVNQQUNFID0gJ2h0dHA6Ly93d3cudzMub3JnLzE5OTgvTWF0aC9NYXRoTUwnO1xuXG5leHBvcnQgY29uc3QgTlVMTCA9IG51bGw7XG5leHBvcnQgY29uc3QgVU5ERUZJTkVEID0gdW5kZWZpbmVkO1xuZXhwb3J0IGNvbnN0IFZOT0RFX01BUktFUiA9IFN5bWJvbC5mb3IoJ3B2Jyk7XG5leHBvcnQgY29uc3QgRU1QVFlfT0JKID0gLyoqIEB0eXBlIHthbnl9ICovICh7fSk7XG5leHBvcnQgY29uc3QgRU1QVFlfQVJSID0gW107XG5cbmV4cG9ydCBjb25zdCBNQVRITUxfVE9LRU5fRUxFTUVOVFMgPSAvXm0oaXxufG98c3x0ZXh0fHNwYWNlKSQvO1xuXG4vKiogTWF0Y2hlZCBuZXcgdm5vZGUgZWxpZ2libGUgZm9yIHRoZSBsb25nZXN0IGluY3JlYXNpbmcgc3Vic2VxdWVuY2UuICovXG5leHBvcnQgY29uc3QgTElTX0NBTkRJREFURSA9IDEgPDwgNDtcbiIsICJpbXBvcnQgeyBvcHRpb25zLCBGcmFnbWVudCB9IGZyb20gJ3ByZWFjdCc7XG5pbXBvcnQgeyBlbmNvZGVFbnRpdGllcyB9IGZyb20gJy4vdXRpbHMnO1xuaW1wb3J0IHsgVk5PREVfTUFSS0VSIH0gZnJvbSAnLi4vLi4vc3JjL2NvbnN0YW50cyc7XG5cbmxldCB2bm9kZUlkID0gMDtcblxuY29uc3QgaXNBcnJheSA9IEFycmF5LmlzQXJyYXk7XG5cbi8qKlxuICogQGZpbGVvdmVydmlld1xuICogVGhpcyBmaWxlIGV4cG9ydHMgdmFyaW91cyBtZXRob2RzIHRoYXQgaW1wbGVtZW50IEJhYmVsJ3MgXCJhdXRvbWF0aWNcIiBKU1ggcnVudGltZSBBUEk6XG4gKiAtIGpzeCh0eXBlLCBwcm9wcywga2V5KVxuICogLSBqc3hzKHR5cGUsIHByb3BzLCBrZXkpXG4gKiAtIGpzeERFVih0eXBlLCBwcm9wcywga2V5LCBfX3NvdXJjZSwgX19zZWxmKVxuICpcbiAqIFRoZSBpbXBsZW1lbnRhdGlvbiBvZiBjcmVhdGVWTm9kZSBoZXJlIGlzIG9wdGltaXplZCBmb3IgcGVyZm9ybWFuY2UuXG4gKiBCZW5jaG1hcmtzOiBodHRwczovL2VzYmVuY2guY29tL2JlbmNoLzVmNmI1NGEwYjQ2MzIxMDBhN2RjZDJiM1xuICovXG5cbi8qKlxuICogSlNYLkVsZW1lbnQgZmFjdG9yeSB1c2VkIGJ5IEJhYmVsJ3Mge3J1bnRpbWU6XCJhdXRvbWF0aWNcIn0gSlNYIHRyYW5zZm9ybVxuICogQHBhcmFtIHtpbXBvcnQoJy4uLy4uL3NyYy9pbnRlcm5hbCcpLlZOb2RlWyd0eXBlJ119IHR5cGVcbiAqIEBwYXJhbSB7aW1wb3J0KCdwcmVhY3QnKS5WTm9kZVsncHJvcHMnXX0gcHJvcHNcbiAqIEBwYXJhbSB7aW1wb3J0KCdwcmVhY3QnKS5WTm9kZVsna2V5J119IFtrZXldXG4gKiBAcGFyYW0ge3Vua25vd259IFtpc1N0YXRpY0NoaWxkcmVuXVxuICogQHBhcmFtIHt1bmtub3dufSBbX19zb3VyY2VdXG4gKiBAcGFyYW0ge3Vua25vd259IFtfX3NlbGZdXG4gKi9cbmZ1bmN0aW9uIGNyZWF0ZVZOb2RlKHR5cGUsIHByb3BzLCBrZXksIGlzU3RhdGljQ2hpbGRyZW4sIF9fc291cmNlLCBfX3NlbGYpIHtcblx0aWYgKCFwcm9wcykgcHJvcHMgPSB7fTtcblx0Ly8gV2UnbGwgd2FudCB0byBwcmVzZXJ2ZSBgcmVmYCBpbiBwcm9wcyB0byBnZXQgcmlkIG9mIHRoZSBuZWVkIGZvclxuXHQvLyBmb3J3YXJkUmVmIGNvbXBvbmVudHMgaW4gdGhlIGZ1dHVyZSwgYnV0IHRoYXQgc2hvdWxkIGhhcHBlbiB2aWFcblx0Ly8gYSBzZXBhcmF0ZSBQUi5cblx0bGV0IG5vcm1hbGl6ZWRQcm9wcyA9IHByb3BzLFxuXHRcdHJlZixcblx0XHRpO1xuXG5cdGlmICgncmVmJyBpbiBub3JtYWxpemVkUHJvcHMgJiYgdHlwZW9mIHR5cGUgIT0gJ2Z1bmN0aW9uJykge1xuXHRcdG5vcm1hbGl6ZWRQcm9wcyA9IHt9O1xuXHRcdGZvciAoaSBpbiBwcm9wcykge1xuXHRcdFx0aWYgKGkgPT0gJ3JlZicpIHtcblx0XHRcdFx0cmVmID0gcHJvcHNbaV07XG5cdFx0XHR9IGVsc2Uge1xuXHRcdFx0XHRub3JtYWxpemVkUHJvcHNbaV0gPSBwcm9wc1tpXTtcblx0XHRcdH1cblx0XHR9XG5cdH1cblxuXHQvKiogQHR5cGUge2ltcG9ydCgnLi4vLi4vc3JjL2ludGVybmFsJykuVk5vZGUgJiB7IF9fc291cmNlPzogYW55OyBfX3NlbGY/OiBhbnkgfX0gKi9cblx0Y29uc3Qgdm5vZGUgPSB7XG5cdFx0dHlwZSxcblx0XHRwcm9wczogbm9ybWFsaXplZFByb3BzLFxuXHRcdGtleSxcblx0XHRyZWYsXG5cdFx0X2NoaWxkcmVuOiBudWxsLFxuXHRcdF9wYXJlbnQ6IG51bGwsXG5cdFx0X2RlcHRoOiAwLFxuXHRcdF9kb206IG51bGwsXG5cdFx0X2NvbXBvbmVudDogbnVsbCxcblx0XHRjb25zdHJ1Y3RvcjogVk5PREVfTUFSS0VSLFxuXHRcdF9vcmlnaW5hbDogLS12bm9kZUlkLFxuXHRcdF9pbmRleDogLTEsXG5cdFx0X2ZsYWdzOiAwXG5cdH07XG5cblx0aWYgKF9fc291cmNlIHx8IF9fc2VsZikge1xuXHRcdHZub2RlLl9fc291cmNlID0gX19zb3VyY2U7XG5cdFx0dm5vZGUuX19zZWxmID0gX19zZWxmO1xuXHR9XG5cblx0aWYgKG9wdGlvbnMudm5vZGUpIG9wdGlvbnMudm5vZGUodm5vZGUpO1xuXHRyZXR1cm4gdm5vZGU7XG59XG5cbi8qKlxuICogQ3JlYXRlIGEgdGVtcGxhdGUgdm5vZGUuIFRoaXMgZnVuY3Rpb24gaXMgbm90IGV4cGVjdGVkIHRvIGJlXG4gKiB1c2VkIGRpcmVjdGx5LCBidXQgcmF0aGVyIHRocm91Z2ggYSBwcmVjb21waWxlIEpTWCB0cmFuc2Zvcm1cbiAqIEBwYXJhbSB7c3RyaW5nW119IHRlbXBsYXRlc1xuICogQHBhcmFtICB7QXJyYXk8c3RyaW5nIHwgbnVsbCB8IGltcG9ydCgncHJlYWN0JykuVk5vZGU+fSBleHByc1xuICogQHJldHVybnMge2ltcG9ydCgncHJlYWN0JykuVk5vZGV9XG4gKi9cbmZ1bmN0aW9uIGpzeFRlbXBsYXRlKHRlbXBsYXRlcywgLi4uZXhwcnMpIHtcblx0Y29uc3Qgdm5vZGUgPSBjcmVhdGVWTm9kZShGcmFnbWVudCwgeyB0cGw6IHRlbXBsYXRlcywgZXhwcnMgfSk7XG5cdC8vIEJ5cGFzcyByZW5kZXIgdG8gc3RyaW5nIHRvcCBsZXZlbCBGcmFnbWVudCBvcHRpbWl6YXRpb25cblx0Ly8gQHRzLWlnbm9yZVxuXHR2bm9kZS5rZXkgPSB2bm9kZS5fdm5vZGU7XG5cdHJldHVybiB2bm9kZTtcbn1cblxuY29uc3QgSlNfVE9fQ1NTID0ge307XG5jb25zdCBDU1NfUkVHRVggPSAvW0EtWl0vZztcblxuLyoqXG4gKiBVbndyYXAgcG90ZW50aWFsIHNpZ25hbHMuXG4gKiBAcGFyYW0geyp9IHZhbHVlXG4gKiBAcmV0dXJucyB7Kn1cbiAqL1xuZnVuY3Rpb24gbm9ybWFsaXplQXR0clZhbHVlKHZhbHVlKSB7XG5cdHJldHVybiB2YWx1ZSAhPSBudWxsICYmXG5cdFx0dHlwZW9mIHZhbHVlID09ICdvYmplY3QnICYmXG5cdFx0dHlwZW9mIHZhbHVlLnZhbHVlT2YgPT0gJ2Z1bmN0aW9uJ1xuXHRcdD8gdmFsdWUudmFsdWVPZigpXG5cdFx0OiB2YWx1ZTtcbn1cblxuLyoqXG4gKiBTZXJpYWxpemUgYW4gSFRNTCBhdHRyaWJ1dGUgdG8gYSBzdHJpbmcuIFRoaXMgZnVuY3Rpb24gaXMgbm90XG4gKiBleHBlY3RlZCB0byBiZSB1c2VkIGRpcmVjdGx5LCBidXQgcmF0aGVyIHRocm91Z2ggYSBwcmVjb21waWxlXG4gKiBKU1ggdHJhbnNmb3JtXG4gKiBAcGFyYW0ge3N0cmluZ30gbmFtZSBUaGUgYXR0cmlidXRlIG5hbWVcbiAqIEBwYXJhbSB7Kn0gdmFsdWUgVGhlIGF0dHJpYnV0ZSB2YWx1ZVxuICogQHJldHVybnMge3N0cmluZ31cbiAqL1xuZnVuY3Rpb24ganN4QXR0cihuYW1lLCB2YWx1ZSkge1xuXHRpZiAob3B0aW9ucy5hdHRyKSB7XG5cdFx0Y29uc3QgcmVzdWx0ID0gb3B0aW9ucy5hdHRyKG5hbWUsIHZhbHVlKTtcblx0XHRpZiAodHlwZW9mIHJlc3VsdCA9PSAnc3RyaW5nJykgcmV0dXJuIHJlc3VsdDtcblx0fVxuXG5cdHZhbHVlID0gbm9ybWFsaXplQXR0clZhbHVlKHZhbHVlKTtcblxuXHRpZiAobmFtZSA9PSAncmVmJyB8fCBuYW1lID09ICdrZXknKSByZXR1cm4gJyc7XG5cdGlmIChuYW1lID09ICdzdHlsZScgJiYgdHlwZW9mIHZhbHVlID09ICdvYmplY3QnKSB7XG5cdFx0bGV0IHN0ciA9ICcnO1xuXHRcdGZvciAobGV0IHByb3AgaW4gdmFsdWUpIHtcblx0XHRcdGxldCB2YWwgPSB2YWx1ZVtwcm9wXTtcblx0XHRcdGlmICh2YWwgIT0gbnVsbCAmJiB2YWwgIT09ICcnKSB7XG5cdFx0XHRcdGNvbnN0IG5hbWUgPVxuXHRcdFx0XHRcdHByb3BbMF0gPT0gJy0nXG5cdFx0XHRcdFx0XHQ/IHByb3Bcblx0XHRcdFx0XHRcdDogSlNfVE9fQ1NTW3Byb3BdIHx8XG5cdFx0XHRcdFx0XHRcdChKU19UT19DU1NbcHJvcF0gPSBwcm9wLnJlcGxhY2UoQ1NTX1JFR0VYLCAnLSQmJykudG9Mb3dlckNhc2UoKSk7XG5cblx0XHRcdFx0c3RyID0gc3RyICsgbmFtZSArICc6JyArIHZhbCArICc7Jztcblx0XHRcdH1cblx0XHR9XG5cdFx0cmV0dXJuIG5hbWUgKyAnPVwiJyArIGVuY29kZUVudGl0aWVzKHN0cikgKyAnXCInO1xuXHR9XG5cblx0aWYgKFxuXHRcdHZhbHVlID09IG51bGwgfHxcblx0XHR2YWx1ZSA9PT0gZmFsc2UgfHxcblx0XHR0eXBlb2YgdmFsdWUgPT0gJ2Z1bmN0aW9uJyB8fFxuXHRcdHR5cGVvZiB2YWx1ZSA9PSAnb2JqZWN0J1xuXHQpIHtcblx0XHRyZXR1cm4gJyc7XG5cdH0gZWxzZSBpZiAodmFsdWUgPT09IHRydWUpIHJldHVybiBuYW1lO1xuXG5cdHJldHVybiBuYW1lICsgJz1cIicgKyBlbmNvZGVFbnRpdGllcygnJyArIHZhbHVlKSArICdcIic7XG59XG5cbi8qKlxuICogRXNjYXBlIGEgZHluYW1pYyBjaGlsZCBwYXNzZWQgdG8gYGpzeFRlbXBsYXRlYC4gVGhpcyBmdW5jdGlvblxuICogaXMgbm90IGV4cGVjdGVkIHRvIGJlIHVzZWQgZGlyZWN0bHksIGJ1dCByYXRoZXIgdGhyb3VnaCBhXG4gKiBwcmVjb21waWxlIEpTWCB0cmFuc2Zvcm1cbiAqIEBwYXJhbSB7Kn0gdmFsdWVcbiAqIEByZXR1cm5zIHtzdHJpbmcgfCBudWxsIHwgaW1wb3J0KCdwcmVhY3QnKS5WTm9kZSB8IEFycmF5PHN0cmluZyB8IG51bGwgfCBpbXBvcnQoJ3ByZWFjdCcpLlZOb2RlPn1cbiAqL1xuZnVuY3Rpb24ganN4RXNjYXBlKHZhbHVlKSB7XG5cdGlmIChcblx0XHR2YWx1ZSA9PSBudWxsIHx8XG5cdFx0dHlwZW9mIHZhbHVlID09ICdib29sZWFuJyB8fFxuXHRcdHR5cGVvZiB2YWx1ZSA9PSAnZnVuY3Rpb24nXG5cdCkge1xuXHRcdHJldHVybiBudWxsO1xuXHR9XG5cblx0aWYgKHR5cGVvZiB2YWx1ZSA9PSAnb2JqZWN0Jykge1xuXHRcdC8vIENoZWNrIGZvciBWTm9kZVxuXHRcdGlmICh2YWx1ZS5jb25zdHJ1Y3RvciA9PT0gVk5PREVfTUFSS0VSKSByZXR1cm4gdmFsdWU7XG5cblx0XHRpZiAoaXNBcnJheSh2YWx1ZSkpIHtcblx0XHRcdGZvciAobGV0IGkgPSAwOyBpIDwgdmFsdWUubGVuZ3RoOyBpKyspIHtcblx0XHRcdFx0dmFsdWVbaV0gPSBqc3hFc2NhcGUodmFsdWVbaV0pO1xuXHRcdFx0fVxuXHRcdFx0cmV0dXJuIHZhbHVlO1xuXHRcdH1cblx0fVxuXG5cdHJldHVybiBlbmNvZGVFbnRpdGllcygnJyArIHZhbHVlKTtcbn1cblxuZXhwb3J0IHtcblx0Y3JlYXRlVk5vZGUgYXMganN4LFxuXHRjcmVhdGVWTm9kZSBhcyBqc3hzLFxuXHRjcmVhdGVWTm9kZSBhcyBqc3hERVYsXG5cdEZyYWdtZW50LFxuXHQvLyBwcmVjb21waWxlZCBKU1ggdHJhbnNmb3JtXG5cdGpzeFRlbXBsYXRlLFxuXHRqc3hBdHRyLFxuXHRqc3hFc2NhcGVcbn07XG4iLCAiLy8gSWNvbnMgZHJhd24gZm9yIHRoaXMgYXBwbGljYXRpb246IHBhdGhzIGluIGEgc3F1YXJlIG9mIDE2LlxuXG5jb25zdCBQQVRIUyA9IHtcbiAgYWRkOiBcIk04IDN2MTBNMyA4aDEwXCIsXG4gIGFycm93RG93bjogXCJNOCAzdjEwbS00LTQgNCA0IDQtNFwiLFxuICBhcnJvd1VwOiBcIk04IDEzVjNNNCA3bDQtNCA0IDRcIixcbiAgYmFjazogXCJNMTAgMyA1IDhsNSA1XCIsXG4gIGJlbGw6IFwiTTQgMTFoOGwtMS0yVjdhMyAzIDAgMCAwLTYgMHYyek03IDEzaDJcIixcbiAgY2FtZXJhOiBcIk0yIDVoM2wxLTJoNGwxIDJoM3Y4SDJ6TTggMTFhMi41IDIuNSAwIDEgMCAwLTUgMi41IDIuNSAwIDAgMCAwIDVcIixcbiAgY2hhcnQ6IFwiTTIgMTNoMTJNNCAxMGwzLTQgMiAzIDQtNlwiLFxuICBjaGVjazogXCJtMyA4IDMuNSA0TDEzIDRcIixcbiAgY2xvY2s6IFwiTTggMTRBNiA2IDAgMSAwIDggMmE2IDYgMCAwIDAgMCAxMk04IDV2M2wyIDJcIixcbiAgY2xvc2U6IFwibTQgNCA4IDhNMTIgNGwtOCA4XCIsXG4gIGNsb3VkOiBcIk01IDEyaDYuNWEyLjUgMi41IDAgMCAwIC4zLTVBNCA0IDAgMCAwIDQuMiA4IDIgMiAwIDAgMCA1IDEyXCIsXG4gIGNvbW1hbmQ6XG4gICAgXCJNNiA2aDR2NEg2ek02IDZINC41QTEuNSAxLjUgMCAxIDEgNiA0LjUwMHpNMTAgNlY0LjUwMEExLjUgMS41IDAgMSAxIDExLjUwMCA2ek0xMCAxMGgxLjUwMEExLjUgMS41IDAgMSAxIDEwIDExLjUwMHpNNiAxMHYxLjUwMEExLjUwMCAxLjUgMCAxIDEgNC41MDAgMTB6XCIsXG4gIGNvcHk6IFwiTTYgNmg3djdINnpNMyAxMFYzaDdcIixcbiAgZGV2aWNlOiBcIk0yIDVoMTJ2Nkgyek00LjUwMCA4aC4wMU03IDhoLjAxTTEwIDhoMlwiLFxuICBkb3dubG9hZDogXCJNOCAydjhtLTMtMyAzIDMgMy0zTTMgMTNoMTBcIixcbiAgZWRpdDogXCJtMyAxMyAxLTMgNy03IDIgMi03IDd6XCIsXG4gIGV4cGFuZDogXCJNNiAySDJ2NG04LTRoNHY0TTYgMTRIMnYtNG04IDRoNHYtNFwiLFxuICBleWU6IFwiTTEuNTAwIDhTNCA0IDggNHM2LjUwMCA0IDYuNTAwIDRTMTIgMTIgOCAxMiAxLjUwMCA4IDEuNTAwIDhNOCAxMGEyIDIgMCAxIDAgMC00IDIgMiAwIDAgMCAwIDRcIixcbiAgZmlsdGVyOiBcIk0yIDRoMTJNNC41MDAgOGg3TTcgMTJoMlwiLFxuICBmaXQ6IFwiTTMgNlYzaDNtNCAwaDN2M20wIDR2M2gtM20tNCAwSDN2LTNNNiA2aDR2NEg2elwiLFxuICBmb3J3YXJkOiBcIm02IDMgNSA1LTUgNVwiLFxuICBoZWxwOiBcIk04IDE0QTYgNiAwIDEgMCA4IDJhNiA2IDAgMCAwIDAgMTJNNi41MDAgNi41MDBhMS41MDAgMS41MDAgMCAxIDEgMiAxLjUwMGMtLjUuMy0uNS43MDAtLjUgMU04IDExLjUwMGguMDFcIixcbiAgaG9tZTogXCJtMiA4IDYtNSA2IDVNNCA3djZoOFY3XCIsXG4gIGtleTogXCJNNiAxMC41MDBhMyAzIDAgMSAxIDIuNTAwLTQuNTAwSDE0djIuNTAwaC0ydjJIOS41MDBsLTEtMUEzIDMgMCAwIDEgNiAxMC41MDBNNS41MDAgNy41MDBoLjAxXCIsXG4gIGxpbms6IFwiTTcgOS41MDAgOSA3TTYgNi41MDAgNC41MDAgOGEyLjYwMCAyLjYwMCAwIDAgMCAzLjcwMCAzLjcwMGwxLTFNMTAgOS41MDAgMTEuNTAwIDhhMi42MDAgMi42MDAgMCAwIDAtMy43MDAtMy43MDBsLTEgMVwiLFxuICBsaXN0OiBcIk01IDRoOU01IDhoOU01IDEyaDlNMiA0aC4wMU0yIDhoLjAxTTIgMTJoLjAxXCIsXG4gIGxvY2s6IFwiTTQgN2g4djZINHpNNS41MDAgN1Y1YTIuNTAwIDIuNTAwIDAgMCAxIDUgMHYyXCIsXG4gIG1hcDogXCJNMiAzaDEydjEwSDJ6TTggOGg0djNIOHpcIixcbiAgbWVudTogXCJNMiA0aDEyTTIgOGgxMk0yIDEyaDEyXCIsXG4gIG1pbnVzOiBcIk0zIDhoMTBcIixcbiAgbW9uZXk6IFwiTTIgNGgxMnY4SDJ6TTggMTBhMiAyIDAgMSAwIDAtNCAyIDIgMCAwIDAgMCA0XCIsXG4gIG1vb246IFwiTTEzIDkuNTAwQTUuNTAwIDUuNTAwIDAgMSAxIDYuNTAwIDNhNC41MDAgNC41MDAgMCAwIDAgNi41MDAgNi41MDBcIixcbiAgbW9yZTogXCJNMy41MDAgOGguMDFNOCA4aC4wMU0xMi41MDAgOGguMDFcIixcbiAgbW92ZTogXCJNOCAydjEyTTIgOGgxMk04IDIgNi41MDAgMy41MDBNOCAybDEuNTAwIDEuNTAwTTggMTRsLTEuNTAwLTEuNTAwTTggMTRsMS41MDAtMS41MDBNMiA4bDEuNTAwLTEuNTAwTTIgOGwxLjUwMCAxLjUwME0xNCA4bC0xLjUwMC0xLjUwME0xNCA4bC0xLjUwMCAxLjUwMFwiLFxuICBwYXVzZTogXCJNNS41MDAgM3YxME0xMC41MDAgM3YxMFwiLFxuICBwbGF5OiBcIk00LjUwMCAzdjEwbDgtNXpcIixcbiAgcG93ZXI6IFwiTTggMnY2TTQuNTAwIDQuNTAwYTUgNSAwIDEgMCA3IDBcIixcbiAgcHJpbnQ6IFwiTTQgNlYyaDh2NE00IDExSDJWNmgxMnY1aC0yTTQgOWg4djVINHpcIixcbiAgcmFjazogXCJNMyAyaDEwdjEySDN6TTMgNmgxME0zIDEwaDEwTTUgNGguMDFNNSA4aC4wMU01IDEyaC4wMVwiLFxuICByZWZyZXNoOiBcIk0xMyA4YTUgNSAwIDEgMS0xLjUwMC0zLjUwMEwxMyA2VjIuNTAwTTEzIDZIOS41MDBcIixcbiAgc2F2ZTogXCJNMyAzaDhsMiAydjhIM3pNNS41MDAgM3YzLjUwMGg0VjNNNS41MDAgMTNWOS41MDBoNVYxM1wiLFxuICBzZWFyY2g6IFwiTTcgMTJBNSA1IDAgMSAwIDcgMmE1IDUgMCAwIDAgMCAxME0xMC41MDAgMTAuNTAwIDE0IDE0XCIsXG4gIHNldHRpbmdzOlxuICAgIFwiTTggMTBhMiAyIDAgMSAwIDAtNCAyIDIgMCAwIDAgMCA0TTggMnYyTTggMTJ2Mk0yIDhoMk0xMiA4aDJNMy44MDAgMy44MDBsMS40MDAgMS40MDBNMTAuODAwIDEwLjgwMGwxLjQwMCAxLjQwME0zLjgwMCAxMi4yMDBsMS40MDAtMS40MDBNMTAuODAwIDUuMjAwbDEuNDAwLTEuNDAwXCIsXG4gIHNoYXJlOlxuICAgIFwiTTEyIDUuNTAwYTEuODAwIDEuODAwIDAgMSAwIDAtMy42MDAgMS44MDAgMS44MDAgMCAwIDAgMCAzLjYwME00IDkuODAwYTEuODAwIDEuODAwIDAgMSAwIDAtMy42MDAgMS44MDAgMS44MDAgMCAwIDAgMCAzLjYwME0xMiAxNC4xMDBhMS44MDAgMS44MDAgMCAxIDAgMC0zLjYwMCAxLjgwMCAxLjgwMCAwIDAgMCAwIDMuNjAwTTUuNjAwIDcuMjAwbDQuODAwLTIuNjAwTTUuNjAwIDguODAwbDQuODAwIDIuNjAwXCIsXG4gIHN1bjogXCJNOCAxMWEzIDMgMCAxIDAgMC02IDMgMyAwIDAgMCAwIDZNOCAxdjEuNTAwTTggMTMuNTAwVjE1TTEgOGgxLjUwME0xMy41MDAgOEgxNU0zIDNsMSAxTTEyIDEybDEgMU0zIDEzbDEtMU0xMiA0bDEtMVwiLFxuICB0YWJsZTogXCJNMiAzaDEydjEwSDJ6TTIgNi41MDBoMTJNNiAzdjEwXCIsXG4gIHRhZzogXCJNMiA4VjJoNmw2IDYtNiA2ek01IDVoLjAxXCIsXG4gIHRlYW06IFwiTTYgOGEyLjUwMCAyLjUwMCAwIDEgMCAwLTUgMi41MDAgMi41MDAgMCAwIDAgMCA1TTEuNTAwIDEzLjUwMGE0LjUwMCA0LjUwMCAwIDAgMSA5IDBNMTAuNTAwIDMuMzAwYTIuNTAwIDIuNTAwIDAgMCAxIDAgNC41MDBNMTIgOS41MDBhNC41MDAgNC41MDAgMCAwIDEgMi41MDAgNFwiLFxuICB0cmFzaDogXCJNMyA0aDEwTTYgNFYyLjUwMGg0VjRNNC41MDAgNGwuNSA5LjUwMGg2bC41LTkuNTAwXCIsXG4gIHRyZWU6IFwiTTMgM2g0djNIM3pNOSAxMGg0djNIOXpNNSA2djUuNTAwaDRcIixcbiAgdW5kbzogXCJNMyA3aDdhMyAzIDAgMCAxIDAgNkg3TTMgN2wzLTNNMyA3bDMgM1wiLFxuICB1c2VyOiBcIk04IDhhMi41MDAgMi41MDAgMCAxIDAgMC01IDIuNTAwIDIuNTAwIDAgMCAwIDAgNU0zIDEzLjUwMGE1IDUgMCAwIDEgMTAgMFwiLFxuICB3YXJuaW5nOiBcIk04IDIuNTAwIDE0LjUwMCAxMy41MDBoLTEzek04IDd2M004IDExLjgwMGguMDFcIixcbiAgem9vbUluOiBcIk03IDEyQTUgNSAwIDEgMCA3IDJhNSA1IDAgMCAwIDAgMTBNMTAuNTAwIDEwLjUwMCAxNCAxNE01IDdoNE03IDV2NFwiLFxuICB6b29tT3V0OiBcIk03IDEyQTUgNSAwIDEgMCA3IDJhNSA1IDAgMCAwIDAgMTBNMTAuNTAwIDEwLjUwMCAxNCAxNE01IDdoNFwiLFxufSBhcyBjb25zdDtcblxuLyoqIFRoZSBuYW1lIG9mIGFuIGljb24uICovXG5leHBvcnQgdHlwZSBJY29uTmFtZSA9IGtleW9mIHR5cGVvZiBQQVRIUztcblxuLyoqIEFuIGljb24gYmVzaWRlIHdvcmRzLCBvciBpbiBhIGJ1dHRvbiB0aGF0IGhhcyBhIGxhYmVsOiBpdCBpcyBuZXZlciByZWFkIG91dC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBJY29uKHsgbmFtZSB9OiB7IG5hbWU6IEljb25OYW1lIH0pIHtcbiAgcmV0dXJuIChcbiAgICA8c3ZnIGNsYXNzPVwiaWNvblwiIHZpZXdCb3g9XCIwIDAgMTYgMTZcIiBhcmlhLWhpZGRlbj1cInRydWVcIiBmb2N1c2FibGU9XCJmYWxzZVwiPlxuICAgICAgPHBhdGggZD17UEFUSFNbbmFtZV19IC8+XG4gICAgPC9zdmc+XG4gICk7XG59XG4iLCAiaW1wb3J0IHR5cGUgeyBDb21wb25lbnRDaGlsZHJlbiwgSlNYIH0gZnJvbSBcInByZWFjdFwiO1xuaW1wb3J0IHsgSWNvbiwgdHlwZSBJY29uTmFtZSB9IGZyb20gXCIuL0ljb25cIjtcblxudHlwZSBOYXRpdmUgPSBPbWl0PEpTWC5JbnRyaW5zaWNFbGVtZW50c1tcImJ1dHRvblwiXSwgXCJpY29uXCIgfCBcImxhYmVsXCI+O1xuXG4vKiogQSBidXR0b24gd2l0aCB3b3JkczsgYGtpbmRgIHNheXMgaG93IG11Y2ggaXQgbWF0dGVycy4gYGJ1c3lgIGtlZXBzIGl0IGZyb20gYmVpbmcgcHJlc3NlZCB0d2ljZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBCdXR0b24oe1xuICBraW5kLFxuICBpY29uLFxuICBidXN5LFxuICBjaGlsZHJlbixcbiAgLi4ucmVzdFxufTogTmF0aXZlICYge1xuICBraW5kPzogXCJwcmltYXJ5XCIgfCBcImRhbmdlclwiIHwgXCJwbGFpblwiO1xuICBpY29uPzogSWNvbk5hbWU7XG4gIGJ1c3k/OiBib29sZWFuO1xuICBjaGlsZHJlbjogQ29tcG9uZW50Q2hpbGRyZW47XG59KSB7XG4gIHJldHVybiAoXG4gICAgPGJ1dHRvbiB0eXBlPVwiYnV0dG9uXCIgey4uLnJlc3R9IGNsYXNzPXtgYnV0dG9uICR7a2luZCA/PyBcIlwifWB9IGRpc2FibGVkPXtyZXN0LmRpc2FibGVkIHx8IGJ1c3l9PlxuICAgICAge2J1c3kgPyA8c3BhbiBjbGFzcz1cInNwaW5uZXJcIiBhcmlhLWhpZGRlbj1cInRydWVcIiAvPiA6IGljb24gJiYgPEljb24gbmFtZT17aWNvbn0gLz59XG4gICAgICB7Y2hpbGRyZW59XG4gICAgPC9idXR0b24+XG4gICk7XG59XG5cbi8qKiBBIGJ1dHRvbiB0aGF0IGlzIGFuIGljb247IGBsYWJlbGAgaXMgcmVhZCBvdXQgYW5kIHNob3duIHdoZW4gdGhlIHBvaW50ZXIgcmVzdHMgb24gaXQuICovXG5leHBvcnQgZnVuY3Rpb24gSWNvbkJ1dHRvbih7IGljb24sIGxhYmVsLCAuLi5yZXN0IH06IE5hdGl2ZSAmIHsgaWNvbjogSWNvbk5hbWU7IGxhYmVsOiBzdHJpbmcgfSkge1xuICByZXR1cm4gKFxuICAgIDxidXR0b24gdHlwZT1cImJ1dHRvblwiIHsuLi5yZXN0fSBjbGFzcz1cImljb24tYnV0dG9uXCIgYXJpYS1sYWJlbD17bGFiZWx9IHRpdGxlPXtsYWJlbH0+XG4gICAgICA8SWNvbiBuYW1lPXtpY29ufSAvPlxuICAgIDwvYnV0dG9uPlxuICApO1xufVxuXG4vKiogQSBsaW5rIHRoYXQgbG9va3MgbGlrZSBhIGJ1dHRvbi4gKi9cbmV4cG9ydCBmdW5jdGlvbiBCdXR0b25MaW5rKHtcbiAgaHJlZixcbiAga2luZCxcbiAgaWNvbixcbiAgY2hpbGRyZW4sXG59OiB7XG4gIGhyZWY6IHN0cmluZztcbiAga2luZD86IFwicHJpbWFyeVwiIHwgXCJwbGFpblwiO1xuICBpY29uPzogSWNvbk5hbWU7XG4gIGNoaWxkcmVuOiBDb21wb25lbnRDaGlsZHJlbjtcbn0pIHtcbiAgcmV0dXJuIChcbiAgICA8YSBocmVmPXtocmVmfSBjbGFzcz17YGJ1dHRvbiAke2tpbmQgPz8gXCJcIn1gfT5cbiAgICAgIHtpY29uICYmIDxJY29uIG5hbWU9e2ljb259IC8+fVxuICAgICAge2NoaWxkcmVufVxuICAgIDwvYT5cbiAgKTtcbn1cbiIsICJpbXBvcnQgeyBzaWduYWwgfSBmcm9tIFwiQHByZWFjdC9zaWduYWxzXCI7XG5pbXBvcnQgeyB1c2VFZmZlY3QgfSBmcm9tIFwicHJlYWN0L2hvb2tzXCI7XG5pbXBvcnQgeyBQcm9ibGVtIH0gZnJvbSBcIi4uL2FwaS9jbGllbnRcIjtcbmltcG9ydCB7IHQgfSBmcm9tIFwiLi4vdGV4dHNcIjtcbmltcG9ydCB7IEJ1dHRvbiwgSWNvbkJ1dHRvbiB9IGZyb20gXCIuL0J1dHRvblwiO1xuXG5pbnRlcmZhY2UgTm90ZSB7XG4gIGlkOiBudW1iZXI7XG4gIGtpbmQ6IFwiZ29vZFwiIHwgXCJiYWRcIiB8IFwicGxhaW5cIjtcbiAgdGV4dDogc3RyaW5nO1xuICBhY3Rpb24/OiB7IGxhYmVsOiBzdHJpbmc7IHJ1bjogKCkgPT4gdm9pZCB9O1xufVxuXG5jb25zdCBub3RlcyA9IHNpZ25hbDxOb3RlW10+KFtdKTtcbmxldCBjb3VudCA9IDA7XG5cbi8qKiBIb3cgbG9uZyBhIG5vdGUgc3RheXM7IGZhdWx0cyBzdGF5IHVudGlsIHRoZXkgYXJlIGRpc21pc3NlZC4gKi9cbmNvbnN0IFNUQVlfTVMgPSA2MDAwO1xuXG4vKiogVGVsbHMgd2hhdCBoYXBwZW5lZCwgaW4gYSBjb3JuZXIuICovXG5leHBvcnQgZnVuY3Rpb24gdG9hc3QodGV4dDogc3RyaW5nLCBraW5kOiBOb3RlW1wia2luZFwiXSA9IFwiZ29vZFwiLCBhY3Rpb24/OiBOb3RlW1wiYWN0aW9uXCJdKTogdm9pZCB7XG4gIGNvdW50ICs9IDE7XG4gIGNvbnN0IG5vdGU6IE5vdGUgPSBhY3Rpb24gPyB7IGlkOiBjb3VudCwga2luZCwgdGV4dCwgYWN0aW9uIH0gOiB7IGlkOiBjb3VudCwga2luZCwgdGV4dCB9O1xuICAvLyBGaXZlIGF0IG9uY2U6IG1vcmUgdGhhbiBhbnlib2R5IHJlYWRzLlxuICBub3Rlcy52YWx1ZSA9IFsuLi5ub3Rlcy52YWx1ZS5zbGljZSgtNCksIG5vdGVdO1xufVxuXG4vKiogVGVsbHMgd2h5IHNvbWV0aGluZyBmYWlsZWQuICovXG5leHBvcnQgZnVuY3Rpb24gdG9hc3RQcm9ibGVtKHByb2JsZW06IHVua25vd24pOiB2b2lkIHtcbiAgaWYgKHByb2JsZW0gaW5zdGFuY2VvZiBET01FeGNlcHRpb24gJiYgcHJvYmxlbS5uYW1lID09PSBcIkFib3J0RXJyb3JcIikgcmV0dXJuO1xuICBjb25zdCB0ZXh0ID0gcHJvYmxlbSBpbnN0YW5jZW9mIFByb2JsZW0gPyBwcm9ibGVtLm1lc3NhZ2UgOiB0LnVpLmZhaWxlZDtcbiAgdG9hc3QodGV4dCwgXCJiYWRcIik7XG59XG5cbmZ1bmN0aW9uIGRpc21pc3MoaWQ6IG51bWJlcik6IHZvaWQge1xuICBub3Rlcy52YWx1ZSA9IG5vdGVzLnZhbHVlLmZpbHRlcigobm90ZSkgPT4gbm90ZS5pZCAhPT0gaWQpO1xufVxuXG5mdW5jdGlvbiBTaG93bih7IG5vdGUgfTogeyBub3RlOiBOb3RlIH0pIHtcbiAgdXNlRWZmZWN0KCgpID0+IHtcbiAgICBpZiAobm90ZS5raW5kID09PSBcImJhZFwiKSByZXR1cm47XG4gICAgY29uc3QgdGltZXIgPSBzZXRUaW1lb3V0KCgpID0+IGRpc21pc3Mobm90ZS5pZCksIFNUQVlfTVMpO1xuICAgIHJldHVybiAoKSA9PiBjbGVhclRpbWVvdXQodGltZXIpO1xuICB9LCBbbm90ZV0pO1xuICBjb25zdCB7IGFjdGlvbiB9ID0gbm90ZTtcbiAgcmV0dXJuIChcbiAgICA8ZGl2IGNsYXNzPVwidG9hc3RcIiBkYXRhLWtpbmQ9e25vdGUua2luZH0gcm9sZT17bm90ZS5raW5kID09PSBcImJhZFwiID8gXCJhbGVydFwiIDogXCJzdGF0dXNcIn0+XG4gICAgICA8cD57bm90ZS50ZXh0fTwvcD5cbiAgICAgIHthY3Rpb24gJiYgKFxuICAgICAgICA8QnV0dG9uXG4gICAgICAgICAga2luZD1cInBsYWluXCJcbiAgICAgICAgICBvbkNsaWNrPXsoKSA9PiB7XG4gICAgICAgICAgICBkaXNtaXNzKG5vdGUuaWQpO1xuICAgICAgICAgICAgYWN0aW9uLnJ1bigpO1xuICAgICAgICAgIH19XG4gICAgICAgID5cbiAgICAgICAgICB7YWN0aW9uLmxhYmVsfVxuICAgICAgICA8L0J1dHRvbj5cbiAgICAgICl9XG4gICAgICA8SWNvbkJ1dHRvbiBpY29uPVwiY2xvc2VcIiBsYWJlbD17dC51aS5kaXNtaXNzfSBvbkNsaWNrPXsoKSA9PiBkaXNtaXNzKG5vdGUuaWQpfSAvPlxuICAgIDwvZGl2PlxuICApO1xufVxuXG4vKiogV2hlcmUgbm90ZXMgYXJlIHNob3duOyB0aGVyZSBpcyBvbmUsIGluIHRoZSBzaGVsbC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBUb2FzdHMoKSB7XG4gIHJldHVybiAoXG4gICAgPGRpdiBjbGFzcz1cInRvYXN0cyBuby1wcmludFwiIGFyaWEtbGl2ZT1cInBvbGl0ZVwiPlxuICAgICAge25vdGVzLnZhbHVlLm1hcCgobm90ZSkgPT4gKFxuICAgICAgICA8U2hvd24ga2V5PXtub3RlLmlkfSBub3RlPXtub3RlfSAvPlxuICAgICAgKSl9XG4gICAgPC9kaXY+XG4gICk7XG59XG4iXSwKICAibWFwcGluZ3MiOiAiOzs7Ozs7O0FBQ08sSUFBTSxNQUFNO0FBQUEsRUFDakIsTUFBTTtBQUFBLEVBQ04sUUFBUSxDQUFDLFdBQW1CLGtDQUFrQyxNQUFNO0FBQ3RFOzs7QUNITyxJQUFNLFNBQVM7QUFBQSxFQUNwQixXQUFXO0FBQUEsRUFDWCxZQUFZO0FBQUEsRUFDWixLQUFLO0FBQUEsRUFDTCxRQUFRO0FBQUEsRUFDUixlQUFlO0FBQUEsRUFDZixRQUFRO0FBQUEsRUFDUixNQUFNO0FBQUEsRUFDTixNQUFNO0FBQUEsRUFDTixVQUFVO0FBQUEsSUFDUixTQUFTO0FBQUEsSUFDVCxPQUFPO0FBQUEsSUFDUCxTQUFTO0FBQUEsSUFDVCxRQUFRO0FBQUEsRUFDVjtBQUFBLEVBQ0EsTUFBTTtBQUFBLEVBQ04sT0FBTztBQUFBLEVBQ1AsTUFBTTtBQUFBLEVBQ04sT0FBTztBQUFBLEVBQ1AsS0FBSztBQUFBLEVBQ0wsV0FBVztBQUFBLEVBQ1gsTUFBTTtBQUFBLEVBQ04sTUFBTTtBQUFBLEVBQ04sY0FBYyxDQUFDLFNBQWlCLHVCQUFrQixJQUFJO0FBQUEsRUFDdEQsTUFBTTtBQUFBLEVBQ04sWUFDRTtBQUFBLEVBQ0YsVUFBVTtBQUFBLEVBQ1YsU0FBUztBQUFBLEVBQ1QsY0FBYztBQUFBLEVBQ2QsS0FBSztBQUFBLEVBQ0wsUUFBUTtBQUFBLEVBQ1IsTUFBTSxDQUFDLFVBQWtCLFlBQVksS0FBSztBQUFBLEVBQzFDLFdBQVc7QUFBQSxFQUNYLE9BQU87QUFBQSxFQUNQLFdBQVc7QUFBQSxFQUNYLFFBQVEsQ0FBQyxTQUFpQixRQUFRLElBQUk7QUFBQSxFQUN0QyxPQUFPO0FBQUEsSUFDTCxNQUFNO0FBQUEsSUFDTixNQUFNO0FBQUEsSUFDTixNQUFNO0FBQUEsSUFDTixNQUFNO0FBQUEsSUFDTixPQUFPO0FBQUEsSUFDUCxPQUFPO0FBQUEsRUFDVDtBQUFBLEVBQ0EsTUFBTTtBQUFBLEVBQ04sT0FBTztBQUFBLElBQ0wsTUFBTTtBQUFBLElBQ04sTUFBTTtBQUFBLElBQ04sTUFBTTtBQUFBLElBQ04sTUFBTTtBQUFBLElBQ04sT0FBTztBQUFBLElBQ1AsT0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUNBLFFBQVEsQ0FBQyxPQUFlLE1BQWMsU0FDcEMsU0FBUyxLQUFLLFVBQVUsSUFBSSxVQUFVLElBQUk7QUFBQSxFQUM1QyxPQUFPO0FBQUEsRUFDUCxVQUFVLENBQUMsTUFBYyxTQUN2QixjQUFjLElBQUksNkNBQTZDLElBQUk7QUFBQSxFQUNyRSxPQUFPO0FBQUEsRUFDUCxNQUFNO0FBQUEsRUFDTixJQUFJO0FBQUEsRUFDSixRQUFRLENBQUMsU0FBaUIsUUFBUSxJQUFJO0FBQUEsRUFDdEMsV0FBVyxDQUFDLFNBQ1YsMkZBQTJGLElBQUk7QUFBQSxFQUNqRyxXQUFXLENBQUMsV0FBbUIsY0FBYyxNQUFNO0FBQUEsRUFDbkQsS0FBSztBQUFBLEVBQ0wsUUFBUSxDQUFDLFVBQWtCLGFBQWEsS0FBSztBQUFBLEVBQzdDLFlBQVk7QUFBQSxFQUNaLFVBQVU7QUFBQTtBQUFBLEVBRVYsU0FBUztBQUFBLEVBQ1QsV0FBVyxDQUFDLFdBQW1CLFdBQVcsTUFBTTtBQUFBLEVBQ2hELFFBQVEsQ0FBQyxXQUFtQixXQUFXLE1BQU07QUFBQSxFQUM3QyxRQUFRO0FBQUEsRUFDUixXQUFXLENBQUMsTUFBYyxZQUFvQixHQUFHLElBQUksS0FBSyxPQUFPO0FBQUEsRUFDakUsZUFBZTtBQUFBLEVBQ2YsV0FDRTtBQUFBLEVBQ0YsS0FBSztBQUFBLEVBQ0wsVUFBVSxDQUFDLE9BQWVBLFNBQ3hCLE9BQU8sS0FBSyxvQ0FBb0NBLElBQUc7QUFBQSxFQUNyRCxhQUFhO0FBQUEsRUFDYixNQUFNO0FBQUEsRUFDTixTQUFTLENBQUMsU0FBaUIsUUFBUSxJQUFJO0FBQUEsRUFDdkMsS0FBSztBQUFBLEVBQ0wsT0FBTyxDQUFDLFdBQW1CLFVBQVUsTUFBTTtBQUFBO0FBQUEsRUFFM0MsVUFBVTtBQUFBLEVBQ1YsWUFBWTtBQUFBLEVBQ1osZ0JBQWdCLENBQUMsU0FDZiwrRkFBK0YsSUFBSTtBQUFBLEVBQ3JHLFNBQVMsQ0FBQyxTQUFpQixRQUFRLElBQUk7QUFBQSxFQUN2QyxJQUFJLENBQUMsUUFBZ0IsTUFBTSxHQUFHO0FBQUEsRUFDOUIsU0FBUztBQUFBLEVBQ1QsU0FBUztBQUFBLEVBQ1QsYUFBYSxDQUFDQyxhQUFvQixRQUFRQSxRQUFPO0FBQUEsRUFDakQsWUFBWSxDQUFDLFNBQWlCLFFBQVEsSUFBSTtBQUFBLEVBQzFDLE1BQU07QUFBQSxFQUNOLFlBQVk7QUFBQSxFQUNaLFNBQVM7QUFBQSxFQUNULGFBQWE7QUFBQSxFQUNiLFFBQVE7QUFBQSxJQUNOLGNBQWM7QUFBQSxJQUNkLFdBQVc7QUFBQSxJQUNYLHFCQUFxQjtBQUFBLElBQ3JCLFVBQVU7QUFBQSxJQUNWLFdBQVc7QUFBQSxJQUNYLGFBQWE7QUFBQSxJQUNiLE1BQU07QUFBQSxJQUNOLGVBQWU7QUFBQSxJQUNmLGtCQUFrQjtBQUFBLElBQ2xCLGNBQWM7QUFBQSxJQUNkLGdCQUFnQjtBQUFBLElBQ2hCLEtBQUs7QUFBQSxJQUNMLHlCQUF5QjtBQUFBLElBQ3pCLGNBQWM7QUFBQSxJQUNkLFFBQVE7QUFBQSxFQUNWO0FBQUEsRUFDQSxTQUFTO0FBQUEsRUFDVCxNQUFNO0FBQUEsRUFDTixXQUFXLENBQUMsU0FBaUIsY0FBYyxJQUFJO0FBQUEsRUFDL0MsV0FBVztBQUFBLEVBQ1gsZUFBZTtBQUFBLEVBQ2YsTUFBTTtBQUFBLEVBQ04sT0FBTztBQUFBLEVBQ1AsVUFBVSxDQUFDLFVBQWtCLGFBQWEsS0FBSztBQUFBLEVBQy9DLE1BQU07QUFBQSxFQUNOLFdBQVcsQ0FBQyxNQUFjRCxTQUFnQixHQUFHLElBQUksT0FBT0EsSUFBRztBQUFBLEVBQzNELE9BQU87QUFBQSxFQUNQLFFBQVE7QUFBQSxFQUNSLFdBQVcsQ0FBQyxNQUFjLGFBQXFCLEdBQUcsSUFBSSxLQUFLLFFBQVE7QUFBQSxFQUNuRSxPQUFPO0FBQUEsRUFDUCxXQUFXO0FBQUEsRUFDWCxZQUFZO0FBQUEsRUFDWixjQUFjO0FBQUEsRUFDZCxVQUFVO0FBQUEsRUFDVixnQkFBZ0I7QUFBQSxFQUNoQixRQUFRO0FBQUEsRUFDUixVQUFVO0FBQUEsRUFDVixRQUFRO0FBQUEsRUFDUixTQUFTO0FBQUEsRUFDVCxNQUFNO0FBQUEsRUFDTixTQUFTO0FBQUEsRUFDVCxXQUFXO0FBQUEsRUFDWCxZQUFZO0FBQUEsRUFDWixXQUFXO0FBQUEsRUFDWCxlQUFlO0FBQUEsRUFDZixlQUFlO0FBQUEsRUFDZixTQUFTO0FBQUEsRUFDVCxhQUFhO0FBQUEsRUFDYixnQkFBZ0I7QUFBQSxFQUNoQixvQkFBb0I7QUFBQSxFQUNwQixZQUFZO0FBQUEsRUFDWixlQUFlO0FBQUEsRUFDZixtQkFBbUI7QUFBQSxFQUNuQixNQUFNO0FBQUEsRUFDTixPQUFPO0FBQUEsRUFDUCxTQUFTO0FBQUEsRUFDVCxVQUFVO0FBQUEsRUFDVixPQUFPLENBQUMsRUFBRSxNQUFNLElBQUksTUFBTSxNQUFNLE1BQzlCLEdBQUcsU0FBUyxLQUFLLFFBQVEsSUFBSSxLQUFLLFNBQVMsSUFBSSxPQUFPLEVBQUUsRUFBRSxZQUFZLE9BQU8sYUFBYSxXQUFXLEdBQUcsUUFBUSxpQkFBaUIsRUFBRTtBQUFBLEVBQ3JJLFlBQVk7QUFBQSxFQUNaLGtCQUFrQjtBQUFBLEVBQ2xCLFlBQVk7QUFBQSxFQUNaLGlCQUFpQjtBQUFBLEVBQ2pCLE1BQU07QUFBQSxFQUNOLGNBQWM7QUFBQSxFQUNkLE1BQU07QUFBQSxFQUNOLFVBQVU7QUFBQSxFQUNWLGNBQ0U7QUFBQSxFQUNGLGdCQUNFO0FBQUEsRUFDRixRQUFRO0FBQUEsRUFDUixhQUFhLENBQUMsU0FBaUIsVUFBVSxJQUFJO0FBQUEsRUFDN0MsTUFBTTtBQUFBLEVBQ04sU0FBUyxDQUFDLFNBQWlCLGVBQWUsSUFBSTtBQUFBLEVBQzlDLFFBQVE7QUFBQSxFQUNSLE1BQU07QUFBQSxFQUNOLFVBQVUsQ0FBQyxPQUFlLFlBQW9CLEdBQUcsS0FBSyxXQUFXLE9BQU87QUFBQSxFQUN4RSxVQUFVO0FBQUEsRUFDVixRQUFRO0FBQUEsRUFDUixNQUFNO0FBQUEsRUFDTixPQUFPLEVBQUUsVUFBVSxZQUFZLFFBQVEsVUFBVSxTQUFTLFVBQVU7QUFBQSxFQUNwRSxNQUFNO0FBQUEsRUFDTixPQUFPLENBQUMsVUFBa0IsR0FBRyxLQUFLO0FBQUEsRUFDbEMsU0FBUyxDQUFDLE1BQWMsT0FBZ0IsU0FBUyxLQUFLLEdBQUcsSUFBSSxLQUFLLEdBQUcsSUFBSSxTQUFJLEVBQUU7QUFBQSxFQUMvRSxPQUFPO0FBQUEsRUFDUCxTQUFTO0FBQUEsRUFDVCxLQUFLO0FBQUEsSUFDSCxPQUFPO0FBQUEsTUFDTCxJQUFJO0FBQUEsTUFDSixLQUFLO0FBQUEsTUFDTCxTQUFTO0FBQUEsTUFDVCxRQUFRO0FBQUEsTUFDUixTQUFTO0FBQUEsSUFDWDtBQUFBLElBQ0EsT0FBTztBQUFBLE1BQ0wsSUFBSSxDQUFDLFNBQWlCLFVBQVUsSUFBSTtBQUFBLE1BQ3BDLEtBQUssQ0FBQyxTQUFpQixVQUFVLElBQUk7QUFBQSxNQUNyQyxTQUFTLENBQUMsU0FBaUIsV0FBVyxJQUFJO0FBQUEsTUFDMUMsUUFBUSxDQUFDLFNBQWlCLFVBQVUsSUFBSTtBQUFBLE1BQ3hDLFNBQVMsQ0FBQyxTQUFpQixXQUFXLElBQUk7QUFBQSxJQUM1QztBQUFBLElBQ0EsTUFBTTtBQUFBLE1BQ0osSUFBSTtBQUFBLE1BQ0osS0FBSztBQUFBLE1BQ0wsU0FBUztBQUFBLE1BQ1QsUUFBUTtBQUFBLElBQ1Y7QUFBQSxJQUNBLGFBQWE7QUFBQSxNQUNYLFFBQVE7QUFBQSxNQUNSLE1BQU07QUFBQSxJQUNSO0FBQUEsSUFDQSxPQUFPO0FBQUEsTUFDTCxJQUFJLENBQUMsU0FBaUIsR0FBRyxJQUFJO0FBQUEsTUFDN0IsS0FBSyxDQUFDLFNBQWlCLEdBQUcsSUFBSTtBQUFBLE1BQzlCLFNBQVMsQ0FBQyxTQUFpQixHQUFHLElBQUk7QUFBQSxNQUNsQyxRQUFRLENBQUMsU0FBaUIsR0FBRyxJQUFJO0FBQUEsTUFDakMsU0FBUyxDQUFDLFNBQWlCLEdBQUcsSUFBSTtBQUFBLElBQ3BDO0FBQUEsSUFDQSxTQUFTLENBQUMsTUFBYyxRQUFnQixHQUFHLElBQUksS0FBSyxHQUFHO0FBQUEsSUFDdkQsUUFBUTtBQUFBLElBQ1IsYUFBYSxDQUFDLFNBQWlCLHdCQUF3QixJQUFJO0FBQUEsSUFDM0QsWUFBWTtBQUFBLE1BQ1YsUUFBUTtBQUFBLE1BQ1IsTUFBTTtBQUFBLElBQ1I7QUFBQSxJQUNBLFNBQVMsQ0FBQyxTQUFpQixHQUFHLElBQUk7QUFBQSxJQUNsQyxXQUFXLENBQUMsTUFBYyxZQUFvQixHQUFHLElBQUksS0FBSyxPQUFPO0FBQUEsSUFDakUsV0FBVyxDQUFDLFNBQWlCLEdBQUcsSUFBSTtBQUFBLElBQ3BDLFVBQVU7QUFBQSxJQUNWLFNBQVMsQ0FBQyxZQUNSLEdBQUcsT0FBTztBQUFBLEVBQ2Q7QUFDRjs7O0FDNU9PLElBQU0sUUFBUTtBQUFBO0FBQUEsRUFFbkIsT0FBTztBQUFBLElBQ0wsT0FBTztBQUFBLElBQ1AsTUFBTTtBQUFBLElBQ04sUUFBUTtBQUFBLElBQ1IsTUFBTTtBQUFBLElBQ04sTUFBTTtBQUFBLElBQ04sU0FBUztBQUFBLElBQ1QsU0FBUztBQUFBLElBQ1QsU0FBUztBQUFBLElBQ1QsWUFBWSxDQUFDLGFBQWEsWUFBWTtBQUFBLElBQ3RDLE9BQU8sQ0FBQyxRQUFRLE9BQU87QUFBQSxJQUN2QixNQUFNLENBQUMsU0FBaUIsUUFBUSxJQUFJO0FBQUEsSUFDcEMsU0FBUyxDQUFDLE9BQWUsU0FBaUIsUUFBUSxLQUFLLE9BQU8sSUFBSTtBQUFBLElBQ2xFLE9BQU8sQ0FBQyxVQUFrQixZQUFZLEtBQUs7QUFBQSxJQUMzQyxNQUFNLENBQUMsU0FBaUIsV0FBVyxJQUFJO0FBQUEsSUFDdkMsTUFBTSxDQUFDLFdBQW1CLGFBQWEsTUFBTTtBQUFBLElBQzdDLElBQUksQ0FBQyxXQUFtQixXQUFXLE1BQU07QUFBQSxJQUN6QyxRQUFRLENBQUMsUUFBZ0IsU0FDdkIsV0FBVyxNQUFNLHVDQUF1QyxJQUFJO0FBQUEsSUFDOUQsU0FBUyxDQUFDLFlBQW9CLDBCQUEwQixPQUFPO0FBQUEsSUFDL0QsUUFBUSxDQUFDLFdBQW1CLGtCQUFrQixNQUFNO0FBQUEsSUFDcEQsVUFBVSxDQUFDLFVBQWtCLDRCQUE0QixLQUFLO0FBQUEsSUFDOUQsU0FBUyxDQUFDLFNBQWlCLDJCQUEyQixJQUFJO0FBQUEsSUFDMUQsTUFBTTtBQUFBLEVBQ1I7QUFBQSxFQUNBLGNBQWM7QUFBQSxJQUNaLE9BQU87QUFBQSxJQUNQLE1BQU07QUFBQSxJQUNOLFVBQVU7QUFBQSxJQUNWLFFBQVE7QUFBQSxJQUNSLFlBQVk7QUFBQSxJQUNaLGVBQWU7QUFBQSxJQUNmLEtBQUs7QUFBQSxNQUNILFFBQVE7QUFBQSxNQUNSLFNBQVM7QUFBQSxNQUNULFNBQVM7QUFBQSxNQUNULFNBQVMsQ0FBQyxRQUFnQixZQUN4QixVQUFVLE9BQU8sNkJBQTZCLE1BQU07QUFBQSxJQUN4RDtBQUFBLElBQ0EsU0FBUyxDQUFDLFlBQW9CLEdBQUcsT0FBTztBQUFBLElBQ3hDLE1BQU07QUFBQSxJQUNOLFlBQVk7QUFBQSxJQUNaLFNBQVM7QUFBQSxJQUNULFdBQVc7QUFBQSxJQUNYLFFBQVEsQ0FBQyxRQUFnQixpRUFBaUUsR0FBRztBQUFBLElBQzdGLE1BQU07QUFBQSxJQUNOLFVBQVU7QUFBQSxJQUNWLFNBQVM7QUFBQSxFQUNYO0FBQUEsRUFDQSxRQUFRO0FBQUEsSUFDTixPQUFPO0FBQUEsSUFDUCxJQUFJLENBQUMsU0FBaUIsZ0JBQWdCLElBQUk7QUFBQSxJQUMxQyxNQUFNO0FBQUEsSUFDTixVQUFVO0FBQUEsSUFDVixRQUFRO0FBQUEsSUFDUixVQUFVLENBQUMsU0FDVCxHQUFHLElBQUk7QUFBQSxJQUNULE1BQU07QUFBQSxJQUNOLE9BQU87QUFBQSxJQUNQLFVBQVU7QUFBQSxJQUNWLEtBQUssQ0FBQyxTQUFpQixhQUFRLElBQUk7QUFBQSxJQUNuQyxTQUFTO0FBQUEsSUFDVCxRQUFRO0FBQUEsSUFDUixXQUFXLENBQUMsVUFBa0IsR0FBRyxLQUFLO0FBQUEsSUFDdEMsUUFBUTtBQUFBLElBQ1IsV0FBVztBQUFBLElBQ1gsT0FDRTtBQUFBLElBQ0YsUUFDRTtBQUFBLElBQ0YsY0FBYztBQUFBLElBQ2QsUUFBUSxDQUFDRSxXQUNQQSxXQUFVLElBQUksa0NBQWtDLEdBQUdBLE1BQUs7QUFBQSxJQUMxRCxNQUFNO0FBQUEsSUFDTixVQUFVO0FBQUEsRUFDWjtBQUFBLEVBQ0EsVUFBVTtBQUFBLElBQ1IsT0FBTztBQUFBLElBQ1AsS0FBSztBQUFBLElBQ0wsTUFBTTtBQUFBLElBQ04sTUFBTTtBQUFBLElBQ04sVUFBVTtBQUFBLElBQ1YsTUFBTTtBQUFBLElBQ04sTUFBTTtBQUFBLElBQ04sYUFBYTtBQUFBLElBQ2IsUUFBUTtBQUFBLElBQ1IsYUFBYSxDQUFDLFNBQWlCLHVCQUF1QixJQUFJO0FBQUEsSUFDMUQsWUFDRTtBQUFBLElBQ0YsU0FBUyxDQUFDLFNBQWlCLEdBQUcsSUFBSTtBQUFBLElBQ2xDLFVBQVU7QUFBQSxJQUNWLEtBQUs7QUFBQSxJQUNMLE1BQU07QUFBQSxJQUNOLFVBQVU7QUFBQSxJQUNWLE9BQU87QUFBQSxJQUNQLFdBQVc7QUFBQSxJQUNYLFFBQVE7QUFBQSxJQUNSLFlBQVk7QUFBQSxJQUNaLE1BQU07QUFBQSxJQUNOLFNBQVM7QUFBQSxJQUNULFVBQVU7QUFBQSxJQUNWLGFBQWE7QUFBQSxJQUNiLFlBQVk7QUFBQSxJQUNaLGFBQWE7QUFBQSxJQUNiLE1BQU07QUFBQSxJQUNOLEtBQUs7QUFBQSxJQUNMLE1BQU0sQ0FBQyxTQUFpQixHQUFHLElBQUk7QUFBQSxJQUMvQixPQUFPLENBQUMsU0FBaUIsR0FBRyxJQUFJO0FBQUEsSUFDaEMsWUFBWTtBQUFBLElBQ1osTUFBTTtBQUFBLElBQ04sVUFBVTtBQUFBLElBQ1YsT0FBTyxDQUFDLFNBQWlCLEdBQUcsSUFBSTtBQUFBLElBQ2hDLE1BQU0sQ0FBQyxTQUFpQixtQkFBbUIsSUFBSSxjQUFjLElBQUk7QUFBQSxJQUNqRSxNQUFNO0FBQUEsSUFDTixZQUFZO0FBQUEsSUFDWixXQUFXO0FBQUEsSUFDWCxPQUFPO0FBQUEsRUFDVDtBQUFBLEVBQ0EsUUFBUTtBQUFBLElBQ04sT0FBTztBQUFBLElBQ1AsSUFBSSxDQUFDLFNBQWlCLG1CQUFtQixJQUFJO0FBQUEsSUFDN0MsTUFBTTtBQUFBLElBQ04sT0FBTztBQUFBLE1BQ0wsT0FBTztBQUFBLE1BQ1AsS0FBSztBQUFBLE1BQ0wsV0FBVztBQUFBLE1BQ1gsU0FBUztBQUFBLE1BQ1QsYUFBYTtBQUFBLElBQ2Y7QUFBQSxJQUNBLE1BQU0sQ0FBQyxNQUFjLFNBQWlCLEdBQUcsSUFBSSxPQUFPLElBQUk7QUFBQSxJQUN4RCxXQUFXO0FBQUEsSUFDWCxTQUFTO0FBQUEsSUFDVCxNQUFNLENBQUMsU0FBaUIsR0FBRyxJQUFJO0FBQUEsSUFDL0IsTUFBTTtBQUFBLEVBQ1I7QUFBQSxFQUNBLFVBQVU7QUFBQSxJQUNSLE9BQU87QUFBQSxJQUNQLElBQUksQ0FBQyxTQUFpQixlQUFlLElBQUk7QUFBQSxJQUN6QyxLQUFLO0FBQUEsSUFDTCxRQUFRO0FBQUEsSUFDUixJQUFJO0FBQUEsSUFDSixNQUFNO0FBQUEsSUFDTixRQUFRO0FBQUEsSUFDUixRQUFRO0FBQUEsSUFDUixTQUFTO0FBQUEsSUFDVCxTQUFTO0FBQUEsSUFDVCxTQUFTO0FBQUEsSUFDVCxNQUFNO0FBQUEsSUFDTixVQUFVO0FBQUEsSUFDVixTQUFTO0FBQUEsSUFDVCxTQUFTLENBQUMsU0FBaUIsbUJBQW1CLElBQUk7QUFBQSxJQUNsRCxXQUFXO0FBQUEsSUFDWCxTQUFTO0FBQUEsSUFDVCxhQUFhO0FBQUEsSUFDYixTQUFTLENBQUMsV0FBbUIsV0FBVyxNQUFNO0FBQUEsSUFDOUMsTUFBTTtBQUFBLElBQ04sU0FBUztBQUFBLElBQ1QsUUFBUTtBQUFBLElBQ1IsT0FBTztBQUFBLElBQ1AsVUFBVTtBQUFBLElBQ1YsVUFBVTtBQUFBLElBQ1YsT0FBTztBQUFBLElBQ1AsTUFBTTtBQUFBLElBQ04sTUFBTTtBQUFBLElBQ04sT0FBTztBQUFBLElBQ1AsUUFBUTtBQUFBLElBQ1IsU0FBUztBQUFBLElBQ1QsT0FBTztBQUFBLElBQ1AsT0FBTztBQUFBLElBQ1AsU0FBUztBQUFBLEVBQ1g7QUFBQSxFQUNBLFNBQVM7QUFBQSxJQUNQLE9BQU87QUFBQSxJQUNQLElBQUksQ0FBQyxTQUFpQixrQkFBa0IsSUFBSTtBQUFBLElBQzVDLFNBQVM7QUFBQSxJQUNULE9BQU87QUFBQSxJQUNQLFFBQVE7QUFBQSxJQUNSLFlBQVk7QUFBQSxJQUNaLFFBQVE7QUFBQSxJQUNSLE1BQU0sQ0FBQyxRQUFnQixTQUNyQixHQUFHLE1BQU0sZ0NBQWdDLElBQUk7QUFBQSxJQUMvQyxPQUNFO0FBQUEsSUFDRixPQUFPO0FBQUEsSUFDUCxTQUNFO0FBQUEsRUFDSjtBQUFBLEVBQ0EsUUFBUTtBQUFBLElBQ04sT0FBTztBQUFBLElBQ1AsTUFBTTtBQUFBLElBQ04sT0FDRTtBQUFBLElBQ0YsVUFBVTtBQUFBLElBQ1YsU0FBUztBQUFBLElBQ1QsbUJBQW1CO0FBQUEsSUFDbkIsdUJBQXVCO0FBQUEsSUFDdkIsdUJBQXVCO0FBQUEsSUFDdkIsMkJBQTJCO0FBQUEsSUFDM0IsMEJBQTBCO0FBQUEsSUFDMUIsOEJBQThCO0FBQUEsSUFDOUIsZUFBZTtBQUFBLElBQ2Ysa0JBQWtCO0FBQUEsSUFDbEIsd0JBQXdCO0FBQUEsSUFDeEIsY0FBYztBQUFBLElBQ2QsYUFBYTtBQUFBLElBQ2IsTUFBTTtBQUFBLElBQ04sT0FBTztBQUFBLElBQ1AsU0FBUyxDQUFDLFNBQWlCLFdBQVcsSUFBSTtBQUFBLElBQzFDLE1BQU07QUFBQSxJQUNOLFNBQVM7QUFBQSxJQUNULFVBQVU7QUFBQSxJQUNWLGFBQWE7QUFBQSxJQUNiLE9BQU87QUFBQSxJQUNQLE9BQU87QUFBQSxJQUNQLGNBQWM7QUFBQSxJQUNkLFlBQVk7QUFBQSxJQUNaLFdBQVc7QUFBQSxJQUNYLFFBQVE7QUFBQSxFQUNWO0FBQUEsRUFDQSxZQUFZO0FBQUEsSUFDVixPQUFPO0FBQUEsSUFDUCxPQUFPO0FBQUEsSUFDUCxNQUFNO0FBQUEsSUFDTixTQUFTO0FBQUEsSUFDVCxPQUFPO0FBQUEsTUFDTCxPQUFPO0FBQUEsTUFDUCxZQUFZO0FBQUEsTUFDWixLQUFLO0FBQUEsTUFDTCxhQUFhO0FBQUEsTUFDYixPQUFPO0FBQUEsTUFDUCxPQUFPO0FBQUEsTUFDUCxPQUFPO0FBQUEsTUFDUCxTQUFTO0FBQUEsTUFDVCxTQUFTO0FBQUEsTUFDVCxVQUFVO0FBQUEsSUFDWjtBQUFBLElBQ0EsTUFBTSxDQUFDLE1BQWMsVUFBa0IsR0FBRyxJQUFJLE9BQU8sS0FBSztBQUFBLElBQzFELFNBQVM7QUFBQSxJQUNULGFBQWE7QUFBQSxJQUNiLGFBQWE7QUFBQSxJQUNiLGVBQWU7QUFBQSxJQUNmLFdBQVc7QUFBQSxJQUNYLE9BQU87QUFBQSxJQUNQLE1BQU0sQ0FBQyxTQUFrQixTQUFTLElBQUksVUFBVSxHQUFHLElBQUk7QUFBQSxJQUN2RCxTQUNFO0FBQUEsSUFDRixLQUFLLENBQUMsU0FBaUIsZ0VBQWdFLElBQUk7QUFBQSxJQUMzRixPQUFPO0FBQUEsSUFDUCxTQUFTO0FBQUEsSUFDVCxVQUFVLENBQUMsU0FBa0IsU0FBUyxJQUFJLGtCQUFrQixjQUFjLElBQUk7QUFBQSxJQUM5RSxNQUFNLENBQUMsTUFBYyxNQUFjLElBQVksUUFDN0MsR0FBRyxJQUFJLFNBQVMsSUFBSSxPQUFPLEVBQUUsS0FBSyxHQUFHO0FBQUEsSUFDdkMsT0FBTyxDQUFDLE1BQWMsTUFBYyxJQUFZLE9BQWUsU0FDN0QsR0FBRyxJQUFJLFNBQVMsSUFBSSxPQUFPLEVBQUUsS0FBSyxLQUFLLGNBQWMsSUFBSTtBQUFBLElBQzNELE9BQU87QUFBQSxJQUNQLEtBQUs7QUFBQSxJQUNMLFFBQVE7QUFBQSxFQUNWO0FBQUEsRUFDQSxRQUFRO0FBQUEsSUFDTixPQUFPO0FBQUEsSUFDUCxNQUFNO0FBQUEsSUFDTixNQUFNO0FBQUEsSUFDTixVQUFVO0FBQUEsSUFDVixLQUFLO0FBQUEsSUFDTCxPQUFPO0FBQUEsSUFDUCxPQUFPO0FBQUEsSUFDUCxVQUFVO0FBQUEsSUFDVixLQUFLO0FBQUEsSUFDTCxPQUFPO0FBQUEsSUFDUCxPQUFPO0FBQUEsSUFDUCxPQUFPO0FBQUEsSUFDUCxTQUFTO0FBQUEsSUFDVCxRQUFRO0FBQUEsSUFDUixhQUFhLENBQUMsU0FBaUIsaUJBQVksSUFBSTtBQUFBLElBQy9DLFlBQVksQ0FBQ0EsV0FBa0IsV0FBV0EsTUFBSztBQUFBLElBQy9DLFlBQ0U7QUFBQSxJQUNGLFNBQVM7QUFBQSxJQUNULElBQUksQ0FBQyxhQUFxQixHQUFHLFFBQVE7QUFBQSxJQUNyQyxRQUFRO0FBQUEsTUFDTixRQUFRO0FBQUEsTUFDUixTQUFTO0FBQUEsTUFDVCxTQUFTO0FBQUEsTUFDVCxRQUFRO0FBQUEsSUFDVjtBQUFBLElBQ0EsTUFBTTtBQUFBLE1BQ0osYUFBYTtBQUFBLE1BQ2IseUJBQXlCO0FBQUEsTUFDekIsYUFBYTtBQUFBLE1BQ2IsdUJBQXVCO0FBQUEsTUFDdkIsa0JBQWtCO0FBQUEsTUFDbEIsYUFBYTtBQUFBLE1BQ2IsZUFBZTtBQUFBLE1BQ2YsYUFBYTtBQUFBLElBQ2Y7QUFBQSxJQUNBLE1BQU07QUFBQSxJQUNOLE1BQU07QUFBQSxJQUNOLFFBQVE7QUFBQSxJQUNSLE1BQU0sQ0FBQ0EsV0FBbUJBLFdBQVUsSUFBSSxXQUFXLEdBQUdBLE1BQUs7QUFBQSxFQUM3RDtBQUFBLEVBQ0EsUUFBUTtBQUFBLElBQ04sT0FBTztBQUFBLElBQ1AsU0FBUztBQUFBLElBQ1QsV0FBVztBQUFBLElBQ1gsYUFBYTtBQUFBLElBQ2IsUUFBUTtBQUFBLElBQ1IsVUFBVTtBQUFBLElBQ1YsU0FBUztBQUFBLElBQ1QsU0FBUztBQUFBLElBQ1QsUUFBUTtBQUFBLElBQ1IsTUFBTTtBQUFBLElBQ04sU0FBUztBQUFBLElBQ1QsUUFBUTtBQUFBLElBQ1IsUUFBUTtBQUFBLElBQ1IsYUFBYTtBQUFBLElBQ2IsS0FBSztBQUFBLElBQ0wsT0FBTztBQUFBLElBQ1AsVUFBVTtBQUFBLElBQ1YsS0FBSztBQUFBLElBQ0wsU0FBUztBQUFBLElBQ1QsT0FBTztBQUFBLElBQ1AsU0FBUztBQUFBLElBQ1QsVUFBVTtBQUFBLElBQ1YsTUFBTTtBQUFBLElBQ04sU0FBUztBQUFBLElBQ1QsT0FBTztBQUFBLElBQ1AsU0FBUztBQUFBLElBQ1QsU0FBUztBQUFBLElBQ1QsT0FBTztBQUFBLElBQ1AsUUFBUTtBQUFBLElBQ1IsUUFBUTtBQUFBLElBQ1IsT0FBTztBQUFBLElBQ1AsU0FBUztBQUFBLElBQ1QsYUFBYTtBQUFBLElBQ2Isb0JBQW9CO0FBQUEsSUFDcEIsS0FBSztBQUFBLElBQ0wsS0FBSztBQUFBLElBQ0wsV0FBVztBQUFBLElBQ1gsU0FBUztBQUFBLElBQ1QsT0FBTztBQUFBLElBQ1AsYUFBYTtBQUFBLElBQ2IsTUFBTTtBQUFBLElBQ04sU0FBUztBQUFBLEVBQ1g7QUFDRjs7O0FDMVZPLElBQU0sU0FBUztBQUFBLEVBQ3BCLE1BQU07QUFBQSxFQUNOLFVBQVU7QUFBQSxFQUNWLE9BQU87QUFBQSxFQUNQLE9BQU87QUFBQSxFQUNQLFNBQVM7QUFBQSxFQUNULGdCQUNFO0FBQUEsRUFDRixhQUFhO0FBQUEsRUFDYixVQUFVO0FBQUEsRUFDVixRQUFRO0FBQUEsRUFDUixTQUFTO0FBQUEsRUFDVCxTQUFTO0FBQUEsRUFDVCxJQUFJO0FBQUEsRUFDSixNQUFNO0FBQUEsRUFDTixLQUFLO0FBQUEsRUFDTCxNQUFNLENBQUMsU0FBaUIsR0FBRyxJQUFJO0FBQUEsRUFDL0IsT0FBTztBQUFBLElBQ0wsT0FBTztBQUFBLElBQ1AsTUFBTTtBQUFBLElBQ04sVUFBVTtBQUFBLElBQ1YsVUFBVTtBQUFBLElBQ1YsVUFBVTtBQUFBLEVBQ1o7QUFBQSxFQUNBLE9BQU87QUFBQSxJQUNMLFlBQVk7QUFBQSxJQUNaLFdBQVc7QUFBQSxJQUNYLGVBQWU7QUFBQSxJQUNmLGNBQWM7QUFBQSxJQUNkLFdBQVc7QUFBQSxJQUNYLGFBQWE7QUFBQSxJQUNiLFdBQVc7QUFBQSxJQUNYLGNBQWM7QUFBQSxJQUNkLFFBQVE7QUFBQSxJQUNSLE9BQU87QUFBQSxJQUNQLFlBQ0U7QUFBQSxJQUNGLGNBQ0U7QUFBQSxJQUNGLFlBQVksQ0FBQyxVQUNYLHdCQUF3QixLQUFLO0FBQUEsRUFDakM7QUFBQSxFQUNBLFNBQVM7QUFBQSxJQUNQLE9BQU87QUFBQSxJQUNQLE1BQU07QUFBQSxNQUNKLFNBQVM7QUFBQSxNQUNULFVBQVU7QUFBQSxNQUNWLFVBQVU7QUFBQSxNQUNWLFFBQVE7QUFBQSxNQUNSLE9BQU87QUFBQSxNQUNQLFlBQVk7QUFBQSxJQUNkO0FBQUEsSUFDQSxPQUFPO0FBQUEsSUFDUCxRQUFRO0FBQUEsSUFDUix5QkFBeUI7QUFBQSxJQUN6QixjQUNFO0FBQUEsSUFDRixTQUFTO0FBQUEsSUFDVCxRQUFRO0FBQUEsSUFDUixTQUFTO0FBQUEsSUFDVCxRQUFRO0FBQUEsSUFDUixZQUNFO0FBQUEsSUFDRixZQUFZO0FBQUEsSUFDWixlQUFlLENBQUMsVUFBa0IsUUFBUSxLQUFLO0FBQUEsSUFDL0MsZ0JBQWdCO0FBQUEsSUFDaEIsU0FBUztBQUFBLElBQ1QsYUFBYTtBQUFBLElBQ2IsT0FBTztBQUFBLElBQ1AsU0FBUztBQUFBLElBQ1QsV0FBVyxFQUFFLGFBQWEsZUFBZSxTQUFTLFVBQVU7QUFBQSxJQUM1RCxTQUFTO0FBQUEsSUFDVCxhQUFhO0FBQUEsSUFDYixVQUFVO0FBQUEsSUFDVixNQUFNO0FBQUEsSUFDTixTQUFTO0FBQUEsRUFDWDtBQUFBLEVBQ0EsVUFBVTtBQUFBLElBQ1IsT0FBTztBQUFBLElBQ1AsU0FBUztBQUFBLElBQ1QsU0FBUztBQUFBLElBQ1QsT0FBTztBQUFBLElBQ1AsTUFBTTtBQUFBLElBQ04sU0FBUztBQUFBLElBQ1QsS0FBSztBQUFBLElBQ0wsV0FBVztBQUFBLElBQ1gsZ0JBQWdCO0FBQUEsSUFDaEIsZUFBZTtBQUFBLElBQ2YsYUFBYTtBQUFBLElBQ2IsT0FBTztBQUFBLElBQ1AsVUFBVTtBQUFBLElBQ1YsU0FBUztBQUFBLElBQ1QsT0FBTztBQUFBLElBQ1AsV0FBVztBQUFBLElBQ1gsSUFBSSxDQUFDLFNBQWlCLFdBQW1CLEdBQUcsT0FBTyxPQUFPLE1BQU07QUFBQSxJQUNoRSxTQUFTO0FBQUEsRUFDWDtBQUFBLEVBQ0EsUUFBUTtBQUFBLElBQ04sT0FBTztBQUFBLElBQ1AsTUFBTTtBQUFBLElBQ04sS0FBSztBQUFBLElBQ0wsTUFBTTtBQUFBLElBQ04sVUFBVTtBQUFBLElBQ1YsUUFBUTtBQUFBLElBQ1IsT0FBTyxFQUFFLE1BQU0sZ0JBQWdCLE9BQU8saUJBQWlCO0FBQUEsSUFDdkQsU0FBUztBQUFBLElBQ1QsU0FBUztBQUFBLElBQ1QsYUFBYTtBQUFBLElBQ2IsV0FBVztBQUFBLElBQ1gsWUFBWTtBQUFBLElBQ1osTUFBTTtBQUFBLElBQ04sUUFBUTtBQUFBLElBQ1IsTUFBTTtBQUFBLElBQ04sVUFDRTtBQUFBLElBQ0YsVUFBVTtBQUFBLElBQ1YsU0FBUztBQUFBLElBQ1QsTUFBTTtBQUFBLElBQ04sS0FBSztBQUFBLElBQ0wsVUFBVSxDQUFDLFNBQWlCLHVCQUFrQixJQUFJO0FBQUEsSUFDbEQsU0FBUztBQUFBLElBQ1QsT0FBTztBQUFBLElBQ1AsU0FBUztBQUFBLElBQ1QsT0FBTztBQUFBLElBQ1AsV0FBVztBQUFBLElBQ1gsVUFBVTtBQUFBLEVBQ1o7QUFBQSxFQUNBLE9BQU87QUFBQSxJQUNMLE9BQU87QUFBQSxJQUNQLE1BQU07QUFBQSxJQUNOLE1BQU07QUFBQSxJQUNOLE9BQU87QUFBQSxJQUNQLFFBQVE7QUFBQSxJQUNSLFlBQ0U7QUFBQSxJQUNGLGFBQWE7QUFBQSxJQUNiLE9BQU87QUFBQSxJQUNQLFVBQVU7QUFBQSxJQUNWLE9BQU87QUFBQSxJQUNQLFVBQVU7QUFBQSxJQUNWLFdBQVc7QUFBQSxJQUNYLE9BQU87QUFBQSxFQUNUO0FBQUEsRUFDQSxPQUFPO0FBQUEsSUFDTCxPQUFPO0FBQUEsSUFDUCxPQUFPO0FBQUEsSUFDUCxLQUFLO0FBQUEsSUFDTCxRQUFRO0FBQUEsSUFDUixVQUFVO0FBQUEsSUFDVixXQUFXO0FBQUEsSUFDWCxXQUFXO0FBQUEsSUFDWCxhQUFhO0FBQUEsSUFDYixZQUFZO0FBQUEsSUFDWixPQUFPO0FBQUEsSUFDUCxNQUFNLEVBQUUsVUFBVSxXQUFXLE9BQU8sU0FBUyxVQUFVLFlBQVksUUFBUSxTQUFTO0FBQUEsSUFDcEYsWUFDRTtBQUFBLElBQ0YsVUFDRTtBQUFBLElBQ0YsYUFBYTtBQUFBLElBQ2IsUUFBUTtBQUFBLElBQ1IsWUFBWTtBQUFBLElBQ1osZUFBZSxDQUFDLFNBQWlCLGtCQUFrQixJQUFJO0FBQUEsSUFDdkQsZ0JBQ0U7QUFBQSxJQUNGLGdCQUFnQjtBQUFBLElBQ2hCLGFBQWE7QUFBQSxJQUNiLGtCQUFrQixDQUFDLFNBQWlCLDZCQUE2QixJQUFJO0FBQUEsSUFDckUsaUJBQ0U7QUFBQSxJQUNGLE9BQU87QUFBQSxJQUNQLFFBQVE7QUFBQSxJQUNSLGFBQWEsQ0FBQyxTQUFpQixVQUFVLElBQUk7QUFBQSxJQUM3QyxjQUFjO0FBQUEsTUFDWjtBQUFBLE1BQ0E7QUFBQSxJQUNGO0FBQUEsSUFDQSxhQUFhO0FBQUEsSUFDYixhQUFhO0FBQUEsSUFDYixjQUFjO0FBQUEsSUFDZCxTQUFTLENBQUMsU0FBaUIsR0FBRyxJQUFJO0FBQUEsSUFDbEMsWUFBWSxDQUFDQyxXQUFrQixVQUFVQSxNQUFLO0FBQUEsSUFDOUMsY0FBYztBQUFBLElBQ2QsZ0JBQWdCO0FBQUEsSUFDaEIsU0FDRTtBQUFBLElBQ0YsV0FBVztBQUFBLEVBQ2I7QUFBQSxFQUNBLE9BQU87QUFBQSxJQUNMLE9BQU87QUFBQSxJQUNQLE9BQU87QUFBQSxJQUNQLEtBQUs7QUFBQSxJQUNMLFVBQVU7QUFBQSxJQUNWLE1BQU07QUFBQSxJQUNOLE9BQU8sRUFBRSxRQUFRLGdCQUFnQixRQUFRLGlCQUFpQjtBQUFBLElBQzFELFFBQVE7QUFBQSxJQUNSLFNBQVM7QUFBQSxJQUNULFNBQVM7QUFBQSxJQUNULE1BQU07QUFBQSxJQUNOLFFBQVE7QUFBQSxJQUNSLGNBQWMsQ0FBQyxNQUFjLE9BQWUsR0FBRyxJQUFJLE9BQU8sRUFBRTtBQUFBLElBQzVELFdBQVc7QUFBQSxJQUNYLFdBQVc7QUFBQSxJQUNYLFdBQ0U7QUFBQSxJQUNGLFdBQVc7QUFBQSxJQUNYLGFBQWE7QUFBQSxJQUNiLFdBQVc7QUFBQSxJQUNYLFVBQVU7QUFBQSxJQUNWLFdBQVc7QUFBQSxJQUNYLFlBQVk7QUFBQSxJQUNaLE9BQU87QUFBQSxJQUNQLE1BQU07QUFBQSxNQUNKLFVBQVU7QUFBQSxNQUNWLFNBQVM7QUFBQSxNQUNULFdBQVc7QUFBQSxNQUNYLE9BQU87QUFBQSxNQUNQLFVBQVU7QUFBQSxNQUNWLFNBQVM7QUFBQSxNQUNULE1BQU07QUFBQSxJQUNSO0FBQUEsSUFDQSxPQUFPO0FBQUEsSUFDUCxPQUFPO0FBQUEsSUFDUCxZQUFZO0FBQUEsSUFDWixXQUFXO0FBQUEsSUFDWCxlQUFlO0FBQUEsSUFDZixRQUFRO0FBQUEsSUFDUixNQUFNLENBQUMsU0FBaUIsUUFBUSxJQUFJO0FBQUEsSUFDcEMsTUFBTTtBQUFBLElBQ04sUUFBUTtBQUFBLElBQ1IsYUFBYSxDQUFDLFNBQWlCLG1CQUFtQixJQUFJO0FBQUEsSUFDdEQsY0FBYztBQUFBLE1BQ1o7QUFBQSxNQUNBO0FBQUEsSUFDRjtBQUFBLElBQ0EsYUFBYTtBQUFBLElBQ2IsYUFBYSxDQUFDLE9BQWUsVUFDM0IsZ0JBQWdCLEtBQUssV0FBVyxLQUFLO0FBQUEsSUFDdkMsY0FBYztBQUFBLElBQ2QsWUFBWSxDQUFDQSxXQUFrQixVQUFVQSxNQUFLO0FBQUEsSUFDOUMsU0FBUyxDQUFDLFNBQWlCLEdBQUcsSUFBSTtBQUFBLElBQ2xDLFNBQVM7QUFBQSxJQUNULFdBQVc7QUFBQSxFQUNiO0FBQUEsRUFDQSxTQUFTO0FBQUEsSUFDUCxPQUFPO0FBQUEsSUFDUCxLQUFLO0FBQUEsSUFDTCxVQUFVO0FBQUEsSUFDVixNQUFNO0FBQUEsSUFDTixVQUFVO0FBQUEsSUFDVixZQUFZO0FBQUEsSUFDWixRQUFRO0FBQUEsSUFDUixPQUFPO0FBQUEsSUFDUCxTQUFTO0FBQUEsSUFDVCxTQUFTO0FBQUEsSUFDVCxRQUFRO0FBQUEsSUFDUixZQUFZLENBQUNBLFdBQWtCLFVBQVVBLE1BQUs7QUFBQSxJQUM5QyxnQkFBZ0I7QUFBQSxJQUNoQixXQUFXO0FBQUEsSUFDWCxZQUFZO0FBQUEsSUFDWixhQUFhLENBQUMsVUFBa0IsVUFBVSxLQUFLO0FBQUEsSUFDL0MsWUFBWTtBQUFBLElBQ1osYUFBYSxDQUFDLFVBQWtCLFFBQVEsS0FBSztBQUFBLElBQzdDLGNBQWMsQ0FBQyxVQUFrQixRQUFRLEtBQUs7QUFBQSxJQUM5QyxhQUNFO0FBQUEsSUFDRixZQUFZO0FBQUEsSUFDWixLQUFLO0FBQUEsSUFDTCxNQUFNO0FBQUEsSUFDTixRQUFRO0FBQUEsSUFDUixZQUNFO0FBQUEsSUFDRixPQUFPO0FBQUEsSUFDUCxXQUFXO0FBQUEsSUFDWCxXQUFXO0FBQUEsRUFDYjtBQUNGOzs7QUNwUk8sSUFBTSxXQUFXO0FBQUEsRUFDdEIsUUFBUSxDQUFDLE9BQWUsWUFDdEIsVUFBVSxLQUFLLGNBQWMsT0FBTztBQUFBLEVBQ3RDLE9BQU8sRUFBRSxPQUFPLFNBQVMsTUFBTSxPQUFPO0FBQUEsRUFDdEMsVUFBVTtBQUFBLElBQ1IsUUFBUTtBQUFBLElBQ1IsV0FBVztBQUFBLElBQ1gsUUFBUTtBQUFBLElBQ1IsYUFBYTtBQUFBLElBQ2IsU0FBUztBQUFBLElBQ1QsV0FBVztBQUFBLEVBQ2I7QUFBQSxFQUNBLE9BQU87QUFBQSxFQUVQLE1BQU07QUFBQSxFQUNOLFVBQVU7QUFBQSxFQUNWLFVBQVU7QUFBQSxFQUNWLE9BQU87QUFBQSxFQUNQLFdBQVc7QUFBQSxFQUVYLFFBQVE7QUFBQSxJQUNOLE9BQU87QUFBQSxJQUNQLEtBQUs7QUFBQSxJQUNMLFFBQVE7QUFBQSxJQUNSLGFBQWE7QUFBQSxJQUNiLE1BQU07QUFBQSxJQUNOLFNBQVMsQ0FBQ0MsV0FBa0IsR0FBR0EsTUFBSztBQUFBLElBQ3BDLFFBQVEsQ0FBQyxTQUFpQixVQUFVLElBQUk7QUFBQSxJQUN4QyxPQUFPLENBQUMsU0FBaUIsYUFBYSxJQUFJO0FBQUEsSUFDMUMsU0FBUztBQUFBLElBQ1QsTUFBTTtBQUFBLElBQ04sTUFBTSxDQUFDQSxXQUFrQixHQUFHQSxNQUFLO0FBQUEsRUFDbkM7QUFBQSxFQUVBLFNBQVM7QUFBQSxJQUNQLE9BQU87QUFBQSxJQUNQLEtBQUs7QUFBQSxJQUNMLE1BQU07QUFBQSxNQUNKLFNBQVM7QUFBQSxNQUNULFNBQVM7QUFBQSxNQUNULE9BQU87QUFBQSxNQUNQLFNBQVM7QUFBQSxNQUNULFdBQVc7QUFBQSxNQUNYLFNBQVM7QUFBQSxJQUNYO0FBQUEsSUFDQSxVQUFVO0FBQUEsSUFDVixXQUFXO0FBQUEsSUFDWCxhQUFhO0FBQUEsSUFDYixPQUFPO0FBQUEsSUFDUCxRQUFRO0FBQUEsTUFDTixNQUFNO0FBQUEsTUFDTixVQUFVO0FBQUEsTUFDVixZQUFZO0FBQUEsTUFDWixPQUFPO0FBQUEsSUFDVDtBQUFBLElBQ0EsWUFBWTtBQUFBLE1BQ1YsTUFBTTtBQUFBLE1BQ04sVUFBVTtBQUFBLE1BQ1YsWUFBWTtBQUFBLE1BQ1osT0FBTztBQUFBLElBQ1Q7QUFBQSxJQUNBLFlBQVk7QUFBQSxJQUNaLEtBQUs7QUFBQSxJQUNMLE1BQU07QUFBQSxJQUNOLE9BQU87QUFBQSxFQUNUO0FBQUEsRUFFQSxZQUFZO0FBQUEsSUFDVixPQUFPO0FBQUEsSUFDUCxTQUFTO0FBQUEsSUFDVCxVQUFVO0FBQUEsSUFDVixNQUFNO0FBQUEsSUFDTixPQUFPO0FBQUEsSUFDUCxJQUFJLENBQUMsT0FBZSxVQUFrQixHQUFHLEtBQUssU0FBUyxLQUFLO0FBQUEsSUFDNUQsT0FBTyxDQUFDLFNBQWlCLGFBQXFCLEdBQUcsT0FBTyxhQUFhLFFBQVE7QUFBQSxFQUMvRTtBQUFBLEVBRUEsTUFBTTtBQUFBLElBQ0osT0FBTztBQUFBLElBQ1AsTUFBTTtBQUFBLElBQ04sT0FBTztBQUFBLE1BQ0wsTUFBTTtBQUFBLE1BQ04sVUFBVTtBQUFBLE1BQ1YsTUFBTTtBQUFBLE1BQ04sTUFBTTtBQUFBLE1BQ04sUUFBUTtBQUFBLElBQ1Y7QUFBQSxJQUNBLE9BQU87QUFBQSxJQUNQLE1BQU0sRUFBRSxPQUFPLFNBQVMsTUFBTSxRQUFRLE1BQU0sT0FBTztBQUFBLElBQ25ELE9BQU87QUFBQSxJQUNQLE9BQU87QUFBQSxJQUNQLFFBQVEsRUFBRSxNQUFNLFFBQVEsTUFBTSxRQUFRLE9BQU8sdUJBQXVCO0FBQUEsSUFDcEUsUUFBUTtBQUFBLElBQ1IsUUFBUSxDQUFDQSxXQUFrQixHQUFHQSxNQUFLO0FBQUEsSUFDbkMsU0FBUztBQUFBLElBQ1QsT0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUVBLFNBQVM7QUFBQSxJQUNQLE9BQU87QUFBQSxJQUNQLE1BQU07QUFBQSxJQUNOLFFBQVE7QUFBQSxJQUNSLE1BQU07QUFBQSxJQUNOLE9BQU8sRUFBRSxVQUFVLFdBQVcsUUFBUSxXQUFXLFNBQVMsV0FBVztBQUFBLElBSXJFLE1BQU07QUFBQSxJQUNOLE1BQU07QUFBQSxJQUNOLE9BQU8sRUFBRSxNQUFNLFFBQVEsUUFBUSxVQUFVLFFBQVEsVUFBVSxTQUFTLFVBQVU7QUFBQSxJQUM5RSxPQUFPO0FBQUEsSUFDUCxTQUFTLENBQUNBLFFBQWVDLFNBQWdCLEdBQUdELE1BQUssT0FBT0MsSUFBRztBQUFBLElBQzNELE1BQU07QUFBQSxJQUNOLElBQUk7QUFBQSxJQUNKLE9BQU87QUFBQSxJQUNQLFlBQVk7QUFBQSxFQUNkO0FBQUEsRUFFQSxRQUFRO0FBQUEsSUFDTixPQUFPLENBQUMsV0FBbUIsd0JBQXdCLE1BQU07QUFBQSxJQUN6RCxNQUFNO0FBQUEsTUFDSixNQUFNO0FBQUEsTUFDTixVQUFVO0FBQUEsTUFDVixZQUFZO0FBQUEsTUFDWixPQUFPO0FBQUEsSUFDVDtBQUFBLElBQ0EsV0FBVztBQUFBLElBQ1gsVUFBVSxFQUFFLFlBQVksY0FBYyxPQUFPLFFBQVE7QUFBQSxJQUNyRCxhQUFhO0FBQUEsRUFDZjtBQUFBLEVBRUEsT0FBTztBQUFBLElBQ0wsT0FBTyxDQUFDLFdBQW1CLGNBQWMsTUFBTTtBQUFBLElBQy9DLEtBQUs7QUFBQSxJQUNMLE1BQU07QUFBQSxJQUNOLEtBQUs7QUFBQSxJQUNMLEtBQUs7QUFBQSxJQUNMLElBQUksQ0FBQyxPQUFlQSxTQUFnQixHQUFHLEtBQUssT0FBT0EsSUFBRztBQUFBLElBQ3RELFVBQVUsQ0FBQ0QsV0FBa0IsR0FBR0EsTUFBSztBQUFBLElBQ3JDLE9BQU87QUFBQSxJQUNQLFFBQVE7QUFBQSxNQUNOLFNBQVM7QUFBQSxNQUNULFFBQVE7QUFBQSxNQUNSLFVBQVU7QUFBQSxNQUNWLE1BQU07QUFBQSxJQUNSO0FBQUEsSUFDQSxLQUFLO0FBQUEsSUFDTCxRQUFRLENBQUMsTUFBYyxVQUFrQixHQUFHLElBQUksS0FBSyxLQUFLO0FBQUEsSUFDMUQsU0FBUztBQUFBLElBQ1QsTUFBTTtBQUFBLEVBQ1I7QUFBQSxFQUVBLE1BQU07QUFBQSxJQUNKLE9BQU87QUFBQSxJQUNQLFFBQVE7QUFBQSxJQUNSLEtBQUs7QUFBQSxJQUNMLE1BQU0sQ0FBQyxTQUFpQixnQ0FBZ0MsSUFBSTtBQUFBLElBQzVELFdBQVc7QUFBQSxJQUNYLFdBQVc7QUFBQSxJQUNYLFVBQVU7QUFBQSxJQUNWLE1BQU07QUFBQSxJQUNOLE9BQU8sRUFBRSxNQUFNLFVBQVUsS0FBSyxTQUFTLE1BQU0sVUFBVSxTQUFTLFVBQVU7QUFBQSxJQUMxRSxNQUFNO0FBQUEsSUFDTixPQUFPO0FBQUEsSUFDUCxPQUFPO0FBQUEsSUFDUCxXQUFXLENBQUMsVUFBa0IsR0FBRyxLQUFLO0FBQUEsSUFDdEMsTUFBTTtBQUFBLElBQ04sSUFBSTtBQUFBLElBQ0osTUFBTTtBQUFBLElBQ04sU0FBUztBQUFBLElBQ1QsUUFBUTtBQUFBLElBQ1IsU0FBUztBQUFBLElBQ1QsVUFBVTtBQUFBLE1BQ1IsS0FBSztBQUFBLE1BQ0wsT0FBTztBQUFBLE1BQ1AsUUFBUTtBQUFBLE1BQ1IsU0FBUztBQUFBLE1BQ1QsVUFBVTtBQUFBLElBQ1o7QUFBQSxJQUNBLEtBQUssQ0FBQyxTQUFpQixHQUFHLElBQUk7QUFBQSxJQUM5QixJQUFJO0FBQUEsSUFDSixNQUFNLEVBQUUsWUFBWSxjQUFjLE9BQU8sUUFBUTtBQUFBLElBQ2pELFlBQVk7QUFBQSxFQUNkO0FBQUEsRUFFQSxPQUFPO0FBQUEsSUFDTCxNQUFNO0FBQUEsSUFDTixRQUFRLENBQUMsU0FBaUIsYUFBYSxJQUFJO0FBQUEsSUFDM0MsU0FBUztBQUFBLElBQ1QsWUFBWTtBQUFBLElBQ1osT0FBTyxDQUFDLFNBQWlCLHFCQUFxQixJQUFJO0FBQUEsSUFDbEQsTUFBTSxDQUFDLFNBQWlCLHNCQUFzQixJQUFJO0FBQUEsSUFDbEQsWUFBWTtBQUFBLElBQ1osUUFBUTtBQUFBLEVBQ1Y7QUFBQSxFQUVBLE9BQU87QUFBQSxJQUNMLFNBQVM7QUFBQSxJQUNULGFBQ0U7QUFBQSxJQUNGLGFBQWE7QUFBQSxJQUNiLFFBQVE7QUFBQSxJQUNSLE9BQU87QUFBQSxJQUNQLFdBQVc7QUFBQSxJQUNYLGVBQWUsQ0FBQyxXQUNkLGtHQUFrRyxNQUFNO0FBQUEsSUFDMUcsT0FBTztBQUFBLElBQ1AsV0FBVztBQUFBLElBQ1gsV0FBVztBQUFBLElBQ1gsV0FBVztBQUFBLElBQ1gsVUFBVTtBQUFBLElBQ1YsUUFBUTtBQUFBLElBQ1IsUUFBUTtBQUFBLEVBQ1Y7QUFBQSxFQUVBLE1BQU07QUFBQSxJQUNKLE9BQU87QUFBQSxJQUNQLFFBQVE7QUFBQSxJQUNSLFFBQVE7QUFBQSxJQUNSLE1BQU07QUFBQSxJQUNOLE9BQU87QUFBQSxJQUNQLE1BQU07QUFBQSxJQUNOLElBQUk7QUFBQSxJQUNKLE1BQU07QUFBQSxJQUNOLE1BQU07QUFBQSxJQUNOLE1BQU07QUFBQSxJQUNOLE9BQU87QUFBQSxFQUNUO0FBQ0Y7OztBQ3BPTyxJQUFNLFFBQVE7QUFBQSxFQUNuQixNQUFNO0FBQUEsRUFDTixNQUFNO0FBQUEsRUFDTixZQUFZO0FBQUEsRUFDWixNQUFNO0FBQUEsRUFDTixTQUFTO0FBQUEsRUFDVCxRQUFRO0FBQUEsRUFDUixhQUFhO0FBQUEsRUFDYixpQkFBaUI7QUFBQSxFQUNqQixTQUFTO0FBQUEsRUFDVCxPQUFPO0FBQUEsRUFDUCxVQUFVO0FBQUEsRUFDVixVQUFVO0FBQUEsRUFDVixPQUFPO0FBQUEsRUFDUCxVQUFVO0FBQUEsRUFDVixTQUFTLENBQUMsWUFBb0IsZ0JBQWdCLE9BQU87QUFBQSxFQUNyRCxNQUFNO0FBQUEsRUFDTixJQUFJO0FBQUEsRUFDSixXQUFXO0FBQUEsRUFDWCxRQUFRO0FBQUEsRUFDUixZQUNFO0FBQUEsRUFDRixXQUFXO0FBQUEsSUFDVCxZQUFZO0FBQUEsSUFDWixhQUFhO0FBQUEsSUFDYixlQUFlO0FBQUEsSUFDZixXQUFXO0FBQUEsSUFDWCxZQUFZO0FBQUEsSUFDWixXQUFXO0FBQUEsSUFDWCxPQUFPO0FBQUEsRUFDVDtBQUFBLEVBQ0EsU0FBUztBQUFBLEVBQ1QsT0FBTyxFQUFFLE1BQU0seUJBQXlCLE9BQU8sU0FBUyxNQUFNLFFBQVEsT0FBTyxVQUFVO0FBQUEsRUFDdkYsS0FBSztBQUFBLElBQ0gsT0FBTztBQUFBLElBQ1AsU0FBUztBQUFBLElBQ1QsT0FBTztBQUFBLElBQ1AsVUFBVTtBQUFBLElBQ1YsT0FBTztBQUFBLElBQ1AsT0FBTztBQUFBLElBQ1AsV0FBVztBQUFBLElBQ1gsVUFBVTtBQUFBLElBQ1YsT0FBTztBQUFBLElBQ1AsWUFBWTtBQUFBLElBQ1osT0FBTztBQUFBLElBQ1AsUUFBUTtBQUFBLElBQ1IsVUFBVTtBQUFBLElBQ1YsTUFBTTtBQUFBLEVBQ1I7QUFBQSxFQUNBLE9BQU87QUFBQSxJQUNMLE1BQU07QUFBQSxJQUNOLFdBQVcsQ0FBQyxTQUFpQixxQkFBcUIsSUFBSTtBQUFBLElBQ3RELFlBQVk7QUFBQSxJQUNaLE9BQU8sQ0FBQyxTQUFpQixxQkFBcUIsSUFBSTtBQUFBLElBQ2xELE1BQU07QUFBQSxJQUNOLFFBQVE7QUFBQSxJQUNSLEtBQUs7QUFBQSxFQUNQO0FBQUEsRUFDQSxVQUFVO0FBQUEsRUFDVixjQUFjO0FBQUEsRUFDZCxNQUFNO0FBQUEsRUFDTixRQUFRO0FBQUEsRUFDUixZQUFZO0FBQUEsRUFDWixRQUFRO0FBQUEsRUFDUixXQUFXO0FBQUEsRUFDWCxTQUFTO0FBQUEsRUFDVCxhQUFhO0FBQUEsRUFDYixnQkFBZ0I7QUFBQSxFQUNoQixNQUFNO0FBQUEsRUFDTixVQUFVO0FBQUEsRUFDVixVQUFVO0FBQUEsSUFDUixNQUFNO0FBQUEsSUFDTixTQUFTO0FBQUEsSUFDVCxRQUFRO0FBQUEsSUFDUixPQUFPO0FBQUEsSUFDUCxTQUFTO0FBQUEsSUFDVCxPQUFPO0FBQUEsSUFDUCxPQUFPO0FBQUEsRUFDVDtBQUNGOzs7QUMvRU8sSUFBTSxPQUFPO0FBQUEsRUFDbEIsU0FBUztBQUFBLEVBQ1QsT0FBTztBQUFBLElBQ0wsTUFBTTtBQUFBLElBQ04sT0FBTztBQUFBLElBQ1AsS0FBSztBQUFBLEVBQ1A7QUFBQSxFQUNBLFdBQVc7QUFBQSxJQUNULE9BQU87QUFBQSxJQUNQLE9BQU87QUFBQSxJQUNQLE1BQU07QUFBQSxJQUNOLEtBQUs7QUFBQSxJQUNMLFNBQVM7QUFBQSxJQUNULE1BQU07QUFBQSxJQUNOLFVBQVU7QUFBQSxJQUNWLE1BQU07QUFBQSxJQUNOLE9BQU87QUFBQSxNQUNMLFVBQVU7QUFBQSxNQUNWLFNBQVM7QUFBQSxNQUNULFFBQVE7QUFBQSxNQUNSLE1BQU07QUFBQSxJQUNSO0FBQUEsSUFDQSxVQUFVO0FBQUEsSUFDVixRQUFRO0FBQUEsSUFDUixZQUFZO0FBQUEsSUFDWixPQUFPO0FBQUEsSUFDUCxRQUFRLEVBQUUsR0FBRyxRQUFRLEdBQUcsT0FBTztBQUFBLElBQy9CLE9BQU8sQ0FBQyxVQUFrQixHQUFHLEtBQUs7QUFBQSxJQUNsQyxTQUFTO0FBQUEsSUFDVCxhQUFhO0FBQUEsSUFDYixXQUFXO0FBQUEsSUFDWCxlQUFlO0FBQUEsSUFDZixPQUFPO0FBQUEsSUFDUCxLQUFLO0FBQUEsSUFDTCxTQUFTO0FBQUEsSUFDVCxNQUFNO0FBQUEsSUFDTixVQUFVO0FBQUEsSUFDVixVQUFVO0FBQUEsSUFDVixjQUNFO0FBQUEsSUFDRixPQUFPO0FBQUEsSUFDUCxNQUFNO0FBQUEsSUFDTixTQUFTO0FBQUEsSUFDVCxZQUFZLENBQUMsU0FBaUIsR0FBRyxJQUFJO0FBQUEsSUFDckMsV0FBVyxDQUFDLFNBQWlCLEdBQUcsSUFBSTtBQUFBLElBQ3BDLFlBQVk7QUFBQSxJQUNaLFFBQVE7QUFBQSxJQUNSLE1BQU0sQ0FBQyxTQUFpQixZQUFZLElBQUk7QUFBQSxJQUN4QyxNQUFNO0FBQUEsSUFDTixTQUFTO0FBQUEsSUFDVCxPQUFPO0FBQUEsSUFDUCxRQUFRO0FBQUEsSUFDUixhQUFhLENBQUMsU0FBaUIsdUJBQXVCLElBQUk7QUFBQSxJQUMxRCxZQUFZO0FBQUEsSUFDWixZQUFZLENBQUMsWUFDWCxHQUFHLE9BQU87QUFBQSxJQUNaLGVBQWU7QUFBQSxJQUNmLFNBQVM7QUFBQSxJQUNULFdBQVc7QUFBQSxJQUNYLFNBQVM7QUFBQSxJQUNULE9BQU87QUFBQSxJQUNQLFdBQVc7QUFBQSxJQUNYLFdBQVc7QUFBQSxFQUNiO0FBQUEsRUFDQSxPQUFPO0FBQUEsSUFDTCxVQUFVO0FBQUEsSUFDVixXQUFXLENBQUMsU0FBaUIsUUFBUSxJQUFJO0FBQUEsSUFDekMsT0FBTztBQUFBLElBQ1AsTUFBTTtBQUFBLElBQ04sVUFBVTtBQUFBLElBQ1YsUUFBUTtBQUFBLElBQ1IsWUFBWTtBQUFBLElBQ1osWUFBWTtBQUFBLElBQ1osTUFBTTtBQUFBLElBQ04sVUFDRTtBQUFBLElBQ0YsY0FDRTtBQUFBLElBQ0YsUUFBUTtBQUFBLElBQ1IsWUFBWTtBQUFBLElBQ1osZ0JBQWdCO0FBQUEsSUFDaEIsUUFBUTtBQUFBLElBQ1IsU0FBUztBQUFBLElBQ1QsYUFBYTtBQUFBLElBQ2Isa0JBQWtCO0FBQUEsSUFDbEIsTUFBTTtBQUFBLElBQ04sVUFBVTtBQUFBLElBQ1YsY0FBYztBQUFBLElBQ2QsU0FBUztBQUFBLElBQ1QsYUFBYTtBQUFBLElBQ2IsUUFBUTtBQUFBLElBQ1IsWUFBWTtBQUFBLElBQ1osUUFBUTtBQUFBLElBQ1IsTUFBTSxDQUFDLFNBQWlCLEdBQUcsSUFBSTtBQUFBLElBQy9CLFVBQVU7QUFBQSxJQUNWLFFBQVE7QUFBQSxJQUNSLGFBQWEsQ0FBQyxTQUFpQixVQUFVLElBQUk7QUFBQSxJQUM3QyxhQUFhO0FBQUEsSUFDYixZQUFZLENBQUMsWUFDWCxHQUFHLE9BQU87QUFBQSxJQUNaLFNBQVMsQ0FBQyxTQUFpQixHQUFHLElBQUk7QUFBQSxJQUNsQyxXQUFXO0FBQUEsRUFDYjtBQUFBLEVBQ0EsTUFBTTtBQUFBLElBQ0osSUFBSSxDQUFDLE1BQWMsUUFBZ0IsUUFBZ0IsUUFBUSxJQUFJLFlBQVksTUFBTSxLQUFLLEdBQUc7QUFBQSxJQUN6RixRQUFRLENBQUMsUUFBZ0IsZUFBZSxHQUFHO0FBQUEsSUFDM0MsUUFBUTtBQUFBLElBQ1IsTUFBTTtBQUFBLEVBQ1I7QUFBQSxFQUNBLFFBQVE7QUFBQSxJQUNOLE9BQU87QUFBQSxJQUNQLE9BQU87QUFBQSxJQUNQLFNBQVM7QUFBQSxJQUNULE1BQU07QUFBQSxJQUNOLE1BQU07QUFBQSxJQUNOLE9BQU87QUFBQSxJQUNQLE1BQU07QUFBQSxJQUNOLFNBQVM7QUFBQSxJQUNULFFBQVE7QUFBQSxJQUNSLEtBQUs7QUFBQSxJQUNMLFNBQVM7QUFBQSxJQUNULE9BQU87QUFBQSxJQUNQLEtBQUssQ0FBQyxTQUFpQixZQUFZLElBQUk7QUFBQSxJQUN2QyxPQUFPLENBQUMsU0FBaUIsR0FBRyxJQUFJO0FBQUEsSUFDaEMsUUFBUSxDQUFDLFNBQWlCLEdBQUcsSUFBSTtBQUFBLElBQ2pDLFlBQVksQ0FBQyxVQUFrQixhQUFhLEtBQUs7QUFBQSxJQUNqRCxNQUFNLENBQUMsU0FBaUIsUUFBUSxJQUFJO0FBQUEsSUFDcEMsUUFBUTtBQUFBLElBQ1IsT0FBTztBQUFBLElBQ1AsT0FBTztBQUFBLElBQ1AsT0FBTztBQUFBLElBQ1AsTUFBTSxDQUFDLFNBQWlCLEdBQUcsSUFBSTtBQUFBLElBQy9CLFNBQVM7QUFBQSxJQUNULE1BQU07QUFBQSxJQUNOLE9BQU87QUFBQSxJQUNQLFNBQVMsQ0FBQyxTQUFpQixXQUFXLElBQUk7QUFBQSxJQUMxQyxVQUFVLENBQUMsV0FBbUIsY0FBYyxNQUFNO0FBQUEsSUFDbEQsZUFBZSxDQUFDLFdBQW1CLHNCQUFzQixNQUFNO0FBQUEsSUFDL0QsT0FBTyxDQUFDLFdBQW1CLGNBQWMsTUFBTTtBQUFBLElBQy9DLFNBQVMsQ0FBQyxTQUFpQixpQkFBaUIsSUFBSTtBQUFBLElBQ2hELFdBQVc7QUFBQSxJQUNYLFVBQVU7QUFBQSxJQUNWLGFBQWE7QUFBQSxJQUNiLGFBQWE7QUFBQSxJQUNiLFVBQVU7QUFBQSxJQUNWLGlCQUFpQjtBQUFBLElBQ2pCLFdBQVc7QUFBQSxJQUNYLFNBQVM7QUFBQSxJQUNULE9BQU87QUFBQSxNQUNMLE1BQU07QUFBQSxNQUNOLE1BQU07QUFBQSxNQUNOLFVBQVU7QUFBQSxNQUNWLFFBQVE7QUFBQSxNQUNSLFVBQVU7QUFBQSxNQUNWLE1BQU07QUFBQSxNQUNOLFVBQVU7QUFBQSxNQUNWLE1BQU07QUFBQSxNQUNOLFVBQVU7QUFBQSxNQUNWLE1BQU07QUFBQSxNQUNOLFNBQVM7QUFBQSxNQUNULFFBQVE7QUFBQSxNQUNSLGFBQWE7QUFBQSxJQUNmO0FBQUEsRUFDRjtBQUFBLEVBQ0EsVUFBVTtBQUFBLElBQ1IsT0FBTztBQUFBLElBQ1AsTUFBTTtBQUFBLElBQ04sVUFBVTtBQUFBLElBQ1YsY0FDRTtBQUFBLElBQ0YsV0FBVztBQUFBLEVBQ2I7QUFBQSxFQUNBLE9BQU87QUFBQSxJQUNMLE9BQU87QUFBQSxJQUNQLE9BQU87QUFBQSxJQUNQLE1BQU07QUFBQSxJQUNOLEtBQUs7QUFBQSxJQUNMLE1BQU07QUFBQSxJQUNOLFFBQVE7QUFBQSxJQUNSLE1BQU07QUFBQSxJQUNOLFNBQVM7QUFBQSxJQUNULFNBQVM7QUFBQSxJQUNULE1BQU07QUFBQSxJQUNOLE1BQU07QUFBQSxJQUNOLE9BQU87QUFBQSxJQUNQLE9BQU87QUFBQSxJQUNQLE9BQU87QUFBQSxJQUNQLFdBQVc7QUFBQSxJQUNYLFFBQVE7QUFBQSxJQUNSLE1BQU0sQ0FBQ0UsV0FBa0IsR0FBR0EsTUFBSztBQUFBLElBQ2pDLGFBQWEsQ0FBQyxTQUFpQixjQUFjLElBQUk7QUFBQSxJQUNqRCxLQUFLO0FBQUEsSUFDTCxRQUFRO0FBQUEsRUFDVjtBQUFBLEVBQ0EsUUFBUTtBQUFBLElBQ04sT0FBTztBQUFBLElBQ1AsTUFBTTtBQUFBLElBQ04sT0FBTztBQUFBLElBQ1AsT0FBTztBQUFBLElBQ1AsSUFBSTtBQUFBLElBQ0osU0FBUyxDQUFDQSxXQUFrQixHQUFHQSxNQUFLO0FBQUEsSUFDcEMsT0FBTztBQUFBLElBQ1AsT0FBTztBQUFBLElBQ1AsV0FBVztBQUFBLElBQ1gsT0FBTztBQUFBLElBQ1AsU0FBUyxDQUFDQSxRQUFlLFNBQWlCLEdBQUdBLE1BQUssbUJBQW1CLElBQUk7QUFBQSxJQUN6RSxLQUFLO0FBQUEsSUFDTCxRQUFRO0FBQUEsRUFDVjtBQUFBO0FBQUEsRUFFQSxPQUFPO0FBQUEsSUFDTCxNQUFNO0FBQUEsSUFDTixRQUFRO0FBQUEsSUFDUixNQUFNO0FBQUEsSUFDTixXQUFXO0FBQUEsSUFDWCxNQUFNO0FBQUEsSUFDTixVQUFVO0FBQUEsSUFDVixTQUFTO0FBQUEsSUFDVCxPQUFPO0FBQUEsSUFDUCxRQUFRO0FBQUEsSUFDUixTQUFTO0FBQUEsSUFDVCxTQUFTO0FBQUEsSUFDVCxjQUFjO0FBQUEsSUFDZCxxQkFBcUI7QUFBQSxJQUNyQixVQUFVO0FBQUEsSUFDVixRQUFRO0FBQUEsRUFDVjtBQUFBLEVBQ0EsU0FBUztBQUFBLElBQ1AsUUFBUTtBQUFBLElBQ1IsUUFBUTtBQUFBLElBQ1IsUUFBUTtBQUFBLElBQ1IsTUFBTTtBQUFBLElBQ04sU0FBUztBQUFBLElBQ1QsY0FBYztBQUFBLElBQ2QsUUFBUTtBQUFBLElBQ1IsTUFBTTtBQUFBLElBQ04sU0FBUztBQUFBLElBQ1QsZ0JBQWdCO0FBQUEsSUFDaEIsVUFBVTtBQUFBLElBQ1YsUUFBUTtBQUFBLElBQ1IsUUFBUTtBQUFBLElBQ1IsU0FBUztBQUFBLElBQ1QsT0FBTztBQUFBLElBQ1AsTUFBTTtBQUFBLEVBQ1I7QUFDRjs7O0FDclBPLElBQU0sT0FBTztBQUFBLEVBQ2xCLFFBQVE7QUFBQSxFQUNSLE1BQU07QUFBQSxFQUNOLE1BQU07QUFBQSxFQUNOLE1BQU07QUFBQSxFQUNOLFVBQVU7QUFBQSxFQUNWLE1BQU07QUFBQSxFQUNOLFFBQVE7QUFBQSxFQUNSLE1BQU07QUFBQSxFQUNOLFFBQVE7QUFBQSxFQUNSLE1BQU07QUFBQSxFQUNOLFNBQVM7QUFBQSxFQUNULE9BQU87QUFBQSxFQUNQLFVBQVU7QUFBQSxFQUNWLE9BQU87QUFBQSxFQUNQLE1BQU07QUFBQSxFQUNOLE9BQU87QUFBQSxFQUNQLE1BQU07QUFBQSxFQUNOLFNBQVM7QUFBQSxFQUNULFNBQVM7QUFBQSxFQUNULGFBQWE7QUFBQSxFQUNiLE9BQU87QUFBQSxFQUNQLE9BQU8sQ0FBQ0MsT0FBYyxHQUFHQSxFQUFDO0FBQUEsRUFDMUIsV0FBVyxDQUFDQSxJQUFXLE9BQWUsR0FBR0EsRUFBQyxPQUFPLEVBQUU7QUFBQSxFQUNuRCxRQUFRLENBQUMsU0FBaUIsTUFBTSxJQUFJO0FBQUEsRUFDcEMsV0FBVztBQUFBLEVBQ1gsV0FBVztBQUFBLEVBQ1gsVUFBVSxDQUFDLFdBQW1CLEdBQUcsTUFBTTtBQUFBLEVBQ3ZDLE9BQU8sRUFBRSxVQUFVLFlBQVksUUFBUSxVQUFVLFNBQVMsVUFBVTtBQUFBLEVBQ3BFLFNBQVM7QUFBQSxJQUNQLE9BQU87QUFBQSxJQUNQLE1BQU07QUFBQSxJQUNOLFVBQ0U7QUFBQSxJQUNGLE1BQU07QUFBQSxJQUNOLFNBQVM7QUFBQSxJQUNULE9BQU87QUFBQSxJQUNQLFVBQVUsQ0FBQ0EsT0FBZUEsT0FBTSxNQUFNLHNCQUFzQixHQUFHQSxFQUFDO0FBQUEsSUFDaEUsT0FBTyxDQUFDQSxPQUFlQSxPQUFNLE1BQU0sV0FBVyxHQUFHQSxFQUFDO0FBQUEsSUFDbEQsTUFBTSxDQUFDQSxPQUFjLE9BQU9BLEVBQUM7QUFBQSxJQUM3QixTQUFTO0FBQUEsSUFDVCxNQUFNO0FBQUEsSUFDTixTQUFTO0FBQUEsSUFDVCxPQUFPO0FBQUEsSUFDUCxXQUFXO0FBQUEsSUFDWCxVQUFVO0FBQUEsSUFDVixVQUFVO0FBQUEsSUFDVixVQUFVO0FBQUEsRUFDWjtBQUFBLEVBQ0EsTUFBTTtBQUFBLElBQ0osT0FBTztBQUFBLElBQ1AsU0FBUztBQUFBLElBQ1QsTUFBTTtBQUFBLElBQ04sT0FBTztBQUFBLElBQ1AsTUFBTTtBQUFBLElBQ04sVUFBVTtBQUFBLElBQ1YsZUFBZTtBQUFBLElBQ2YsT0FBTztBQUFBLElBQ1AsV0FBVztBQUFBLElBQ1gsWUFBWTtBQUFBLElBQ1osUUFBUTtBQUFBLElBQ1IsT0FBTztBQUFBLElBQ1AsVUFBVTtBQUFBLElBQ1YsUUFBUTtBQUFBLElBQ1IsUUFBUTtBQUFBLElBQ1IsVUFBVTtBQUFBLElBQ1YsTUFBTTtBQUFBLElBQ04sTUFBTTtBQUFBLElBQ04sWUFBWTtBQUFBLElBQ1osSUFBSTtBQUFBLElBQ0osS0FBSztBQUFBLElBQ0wsU0FBUztBQUFBLElBQ1QsUUFBUTtBQUFBLElBQ1IsU0FBUztBQUFBLElBQ1QsUUFBUTtBQUFBLElBQ1IsUUFBUTtBQUFBLElBQ1IsWUFBWSxDQUFDLFNBQWlCLGtCQUFrQixJQUFJO0FBQUEsSUFDcEQsWUFBWTtBQUFBLElBQ1osVUFBVTtBQUFBLElBQ1YsU0FBUyxDQUFDLE9BQWVBLElBQVcsT0FBZSxHQUFHLEtBQUssS0FBS0EsRUFBQyxPQUFPLEVBQUU7QUFBQSxJQUMxRSxLQUFLLENBQUNBLE9BQWMsR0FBR0EsRUFBQztBQUFBLEVBQzFCO0FBQUEsRUFDQSxLQUFLO0FBQUEsSUFDSCxPQUFPO0FBQUEsTUFDTCxJQUFJLENBQUMsU0FBaUIsZ0NBQWdDLElBQUk7QUFBQSxNQUMxRCxLQUFLLENBQUMsU0FBaUIsZ0NBQWdDLElBQUk7QUFBQSxNQUMzRCxTQUFTLENBQUMsU0FBaUIsaUNBQWlDLElBQUk7QUFBQSxNQUNoRSxRQUFRLENBQUMsU0FBaUIsZ0NBQWdDLElBQUk7QUFBQSxNQUM5RCxTQUFTLENBQUMsU0FBaUIsaUNBQWlDLElBQUk7QUFBQSxJQUNsRTtBQUFBLElBQ0EsU0FBUyxDQUFDLE1BQWMsUUFBZ0IsR0FBRyxJQUFJLEtBQUssR0FBRztBQUFBLElBQ3ZELGNBQWMsQ0FBQyxTQUFpQixXQUFXLElBQUk7QUFBQSxJQUMvQyxlQUFlLENBQUMsTUFBYyxVQUM1QixHQUFHLElBQUksS0FBSyxLQUFLO0FBQUEsSUFDbkIsYUFBYSxDQUFDLE1BQWNBLE9BQzFCLFlBQVksSUFBSSxxQkFBcUJBLEVBQUM7QUFBQSxJQUN4QyxhQUFhLENBQUNBLE9BQ1osU0FBU0EsRUFBQztBQUFBLElBQ1osU0FBUztBQUFBLElBQ1QsYUFBYSxDQUFDLFNBQWlCLFVBQVUsSUFBSTtBQUFBLElBQzdDLGNBQWMsQ0FBQyxTQUNiLEdBQUcsSUFBSTtBQUFBLElBQ1QsWUFBWSxDQUFDLE1BQWNBLE9BQ3pCLFlBQVksSUFBSSxxQkFBcUJBLEVBQUM7QUFBQSxJQUN4QyxRQUFRO0FBQUEsSUFDUixTQUFTLENBQUMsU0FBaUIsR0FBRyxJQUFJO0FBQUEsRUFDcEM7QUFBQSxFQUNBLE1BQU07QUFBQSxJQUNKLE9BQU87QUFBQSxNQUNMLElBQUk7QUFBQSxNQUNKLEtBQUs7QUFBQSxNQUNMLFNBQVM7QUFBQSxNQUNULFFBQVE7QUFBQSxNQUNSLFNBQVM7QUFBQSxJQUNYO0FBQUEsSUFDQSxTQUFTLENBQUNBLE9BQWMsR0FBR0EsRUFBQztBQUFBLElBQzVCLFVBQVUsQ0FBQyxNQUFjLE9BQWUsR0FBRyxJQUFJLE9BQU8sRUFBRTtBQUFBLElBQ3hELE1BQU0sQ0FBQyxNQUFjLFFBQWdCLEdBQUcsSUFBSSxXQUFXLEdBQUc7QUFBQSxJQUMxRCxTQUFTLENBQUNBLE9BQWMsT0FBT0EsRUFBQztBQUFBLElBQ2hDLFNBQVM7QUFBQSxJQUNULFFBQVE7QUFBQSxJQUNSLE1BQU07QUFBQSxJQUNOLFNBQVM7QUFBQSxJQUNULE1BQU07QUFBQSxJQUNOLE9BQU87QUFBQSxJQUNQLE9BQU87QUFBQSxJQUNQLFNBQVM7QUFBQSxFQUNYO0FBQUEsRUFDQSxNQUFNO0FBQUEsSUFDSixPQUFPLENBQUMsU0FBaUIsUUFBUSxJQUFJO0FBQUEsSUFDckMsTUFBTTtBQUFBLElBQ04sTUFBTTtBQUFBLElBQ04sTUFBTTtBQUFBLElBQ04sTUFBTTtBQUFBLElBQ04sWUFBWTtBQUFBLElBQ1osUUFBUSxDQUFDLEdBQVcsU0FBbUIsT0FBTyxJQUFJLEdBQUcsQ0FBQztBQUFBLElBQ3RELFlBQVksQ0FBQyxNQUFjLFNBQWlCLEdBQUcsSUFBSSxLQUFLLElBQUk7QUFBQSxJQUM1RCxRQUFRO0FBQUEsSUFDUixPQUFPLENBQUMsTUFBYyxVQUFrQixHQUFHLElBQUksY0FBYyxLQUFLO0FBQUEsSUFDbEUsTUFBTSxDQUFDLE1BQWMsUUFBZ0IsR0FBRyxJQUFJLHdCQUF3QixHQUFHO0FBQUEsSUFDdkUsUUFBUSxDQUFDLFNBQWlCLEdBQUcsSUFBSTtBQUFBLElBQ2pDLE1BQU07QUFBQSxJQUNOLFVBQVU7QUFBQSxJQUNWLGVBQWU7QUFBQSxJQUNmLE1BQU07QUFBQSxJQUNOLE9BQU87QUFBQSxJQUNQLFVBQVUsQ0FBQyxTQUFpQixVQUFVLElBQUk7QUFBQSxJQUMxQyxNQUFNO0FBQUEsSUFDTixJQUFJLENBQUMsVUFBa0IsTUFBTSxLQUFLO0FBQUEsSUFDbEMsT0FBTyxDQUFDLE1BQWMsTUFBYyxVQUNsQyxHQUFHLElBQUksS0FBSyxLQUFLLFlBQVksQ0FBQyxLQUFLLEtBQUs7QUFBQSxJQUMxQyxTQUFTO0FBQUEsSUFDVCxVQUFVLENBQUMsU0FBaUIsa0JBQWtCLElBQUk7QUFBQSxFQUNwRDtBQUFBLEVBQ0EsTUFBTTtBQUFBLElBQ0osT0FBTyxDQUFDLFNBQWlCLGlCQUFpQixJQUFJO0FBQUEsSUFDOUMsVUFBVTtBQUFBLElBQ1YsZ0JBQWdCLENBQUMsTUFBYyxNQUFjLEdBQUcsSUFBSSxLQUFLLENBQUM7QUFBQSxJQUMxRCxNQUFNO0FBQUEsSUFDTixVQUFVO0FBQUEsSUFDVixNQUFNO0FBQUEsSUFDTixRQUFRO0FBQUEsSUFDUixRQUFRO0FBQUEsSUFDUixNQUFNLENBQUMsU0FBaUIsR0FBRyxJQUFJO0FBQUEsSUFDL0IsYUFBYTtBQUFBLEVBQ2Y7QUFBQSxFQUNBLE1BQU07QUFBQSxJQUNKLE9BQU8sQ0FBQyxTQUFpQixRQUFRLElBQUk7QUFBQSxJQUNyQyxNQUFNO0FBQUEsSUFDTixRQUFRO0FBQUEsSUFDUixPQUFPLENBQUMsU0FBaUIsR0FBRyxJQUFJO0FBQUEsRUFDbEM7QUFBQSxFQUNBLE1BQU07QUFBQSxJQUNKLElBQUk7QUFBQSxJQUNKLE9BQU87QUFBQSxJQUNQLE9BQU87QUFBQSxJQUNQLE1BQU07QUFBQSxJQUNOLFdBQVc7QUFBQSxJQUNYLFVBQ0U7QUFBQSxJQUNGLFlBQVk7QUFBQSxJQUNaLE1BQU0sQ0FBQ0EsSUFBVyxPQUFnQkEsT0FBTSxLQUFLLEdBQUdBLEVBQUMsYUFBYSxHQUFHQSxFQUFDLE9BQU8sRUFBRTtBQUFBLElBQzNFLE9BQU87QUFBQSxJQUNQLFVBQVUsQ0FBQyxNQUFjLFVBQ3ZCLEdBQUcsSUFBSSxLQUFLLFVBQVUsSUFBSSxXQUFXLEdBQUcsS0FBSyxRQUFRO0FBQUEsSUFDdkQsVUFBVSxDQUFDLE1BQWMsU0FBaUIsV0FDeEMsR0FBRyxJQUFJLEtBQUssWUFBWSxJQUFJLGFBQWEsR0FBRyxPQUFPLFVBQVUsS0FBSyxNQUFNO0FBQUEsSUFDMUUsV0FBVztBQUFBLElBQ1gsV0FBVyxDQUFDLFNBQWlCLFVBQVUsSUFBSTtBQUFBLEVBQzdDO0FBQUEsRUFDQSxNQUFNO0FBQUEsSUFDSixPQUFPO0FBQUEsSUFDUCxhQUFhO0FBQUEsSUFDYixTQUFTO0FBQUEsSUFDVCxPQUFPLENBQUNBLE9BQWVBLE9BQU0sSUFBSSxZQUFZLEdBQUdBLEVBQUM7QUFBQSxJQUNqRCxPQUFPLEVBQUUsUUFBUSxVQUFVLE1BQU0sUUFBUSxNQUFNLE9BQU87QUFBQSxJQUN0RCxVQUFVO0FBQUEsRUFDWjtBQUFBLEVBQ0EsU0FBUztBQUFBLElBQ1AsTUFBTTtBQUFBLElBQ04sT0FBTztBQUFBLElBQ1AsTUFBTTtBQUFBLElBQ04sTUFBTTtBQUFBLElBQ04sUUFBUTtBQUFBLElBQ1IsUUFBUSxDQUFDLFNBQWlCLG1CQUFjLElBQUk7QUFBQSxJQUM1QyxRQUFRO0FBQUEsSUFDUixRQUFRO0FBQUEsSUFDUixhQUFhO0FBQUEsSUFDYixXQUFXO0FBQUEsSUFDWCxXQUFXO0FBQUEsSUFDWCxPQUFPO0FBQUEsSUFDUCxNQUFNO0FBQUEsSUFDTixXQUFXO0FBQUEsSUFDWCxPQUFPLENBQUMsU0FBaUIsU0FBSSxJQUFJO0FBQUEsSUFDakMsU0FBUyxDQUFDLFNBQWlCLFNBQUksSUFBSTtBQUFBLElBQ25DLE1BQU07QUFBQSxJQUNOLFFBQVE7QUFBQSxJQUNSLE9BQU8sQ0FBQyxTQUFpQixjQUFTLElBQUk7QUFBQSxJQUN0QyxTQUFTO0FBQUEsSUFDVCxXQUFXLENBQUMsU0FBaUIsZUFBZSxJQUFJO0FBQUEsRUFDbEQ7QUFBQSxFQUNBLFFBQVE7QUFBQSxJQUNOLE1BQU07QUFBQSxJQUNOLEtBQUs7QUFBQSxJQUNMLE1BQU07QUFBQSxJQUNOLEtBQUs7QUFBQSxJQUNMLEtBQUs7QUFBQSxJQUNMLE9BQU87QUFBQSxJQUNQLE1BQU07QUFBQSxJQUNOLE9BQU8sQ0FBQyxRQUFnQixVQUFtQixRQUFRLEdBQUcsTUFBTSxLQUFLLEtBQUssTUFBTTtBQUFBLElBQzVFLFNBQVM7QUFBQSxJQUNULE9BQU8sQ0FBQyxTQUFpQixHQUFHLElBQUk7QUFBQSxJQUNoQyxTQUFTLENBQUMsU0FBaUIsU0FBUyxJQUFJO0FBQUEsRUFDMUM7QUFBQSxFQUNBLE9BQU87QUFBQSxJQUNMLE9BQU87QUFBQSxJQUNQLE9BQU87QUFBQSxJQUNQLE9BQU87QUFBQSxJQUNQLE1BQU07QUFBQSxJQUNOLE1BQU0sQ0FBQyxTQUFpQixTQUFTLElBQUk7QUFBQSxJQUNyQyxTQUFTO0FBQUEsSUFDVCxPQUFPO0FBQUEsSUFDUCxPQUFPO0FBQUEsSUFDUCxPQUFPLENBQUMsWUFBb0IsWUFBWSxPQUFPO0FBQUEsRUFDakQ7QUFBQSxFQUNBLE1BQU07QUFBQSxJQUNKLE1BQU07QUFBQSxJQUNOLFNBQVM7QUFBQSxJQUNULFNBQVM7QUFBQSxJQUNULFdBQVc7QUFBQSxJQUNYLFFBQVE7QUFBQSxJQUNSLE9BQU87QUFBQSxJQUNQLE9BQU87QUFBQSxJQUNQLE1BQU07QUFBQSxJQUNOLFlBQVk7QUFBQSxJQUNaLE1BQU07QUFBQSxJQUNOLE9BQU87QUFBQSxJQUNQLE9BQU87QUFBQSxJQUNQLE1BQU07QUFBQSxJQUNOLE1BQU07QUFBQSxJQUNOLE9BQU87QUFBQSxJQUNQLEtBQUs7QUFBQSxJQUNMLE9BQU87QUFBQSxJQUNQLE9BQU87QUFBQSxFQUNUO0FBQ0Y7OztBQ3pRTyxJQUFNLEtBQUs7QUFBQSxFQUNoQixTQUFTO0FBQUEsRUFDVCxXQUFXLENBQUMsU0FBaUIsZUFBZSxJQUFJO0FBQUEsRUFDaEQsUUFBUTtBQUFBLEVBQ1IsT0FBTztBQUFBLEVBQ1AsT0FBTztBQUFBLEVBQ1AsTUFBTTtBQUFBLEVBQ04sUUFBUTtBQUFBLEVBQ1IsTUFBTTtBQUFBLEVBQ04sS0FBSztBQUFBLEVBQ0wsUUFBUSxDQUFDLFVBQWtCLGtCQUFrQixLQUFLO0FBQUEsRUFDbEQsU0FBUztBQUFBLEVBQ1QsYUFBYTtBQUFBLEVBQ2IsY0FBYztBQUFBLEVBQ2QsU0FBUztBQUFBLEVBQ1QsUUFBUTtBQUFBLEVBQ1IsUUFBUTtBQUFBLEVBQ1IsU0FBUztBQUFBLEVBQ1QsU0FBUztBQUFBLEVBQ1QsTUFBTTtBQUFBLEVBQ04sUUFBUTtBQUFBLEVBQ1IsTUFBTTtBQUFBLEVBQ04sS0FBSztBQUFBLEVBQ0wsSUFBSSxDQUFDLE1BQWMsSUFBWSxVQUFrQixHQUFHLElBQUksU0FBSSxFQUFFLE9BQU8sS0FBSztBQUFBLEVBQzFFLFFBQVEsQ0FBQyxNQUFjLE9BQWUsR0FBRyxJQUFJLFNBQUksRUFBRTtBQUFBLEVBQ25ELFVBQVU7QUFBQSxFQUNWLFVBQVU7QUFBQSxFQUNWLFVBQVU7QUFBQSxFQUNWLE9BQU87QUFBQSxFQUNQLE1BQU07QUFBQSxFQUNOLE9BQU87QUFBQSxFQUNQLFFBQVE7QUFBQSxFQUNSLFdBQVc7QUFBQSxFQUNYLFdBQVcsQ0FBQyxTQUFpQixVQUFVLElBQUk7QUFBQSxFQUMzQyxVQUFVLENBQUNDLFdBQWtCLEdBQUdBLE1BQUs7QUFBQSxFQUNyQyxNQUFNO0FBQUEsRUFDTixNQUFNO0FBQUEsRUFDTixRQUFRLENBQUMsU0FBaUIsV0FBVyxJQUFJO0FBQUEsRUFDekMsT0FDRTtBQUFBLEVBQ0YsUUFBUTtBQUFBLEVBQ1IsVUFBVSxDQUFDLFNBQWlCLFFBQVEsSUFBSTtBQUFBLEVBQ3hDLFdBQVc7QUFBQSxFQUNYLFFBQVE7QUFBQSxFQUNSLGlCQUNFO0FBQUEsRUFDRixXQUFXO0FBQUEsRUFDWCxPQUFPLENBQUMsS0FBYSxPQUFlLGFBQVEsR0FBRyx3QkFBYyxFQUFFO0FBQUEsRUFDL0QsT0FBTyxDQUFDLFNBQWlCLGtCQUFhLElBQUk7QUFBQSxFQUMxQyxZQUFZO0FBQUEsRUFDWixTQUFTO0FBQUEsRUFDVCxjQUFjO0FBQUEsRUFDZCxNQUFNLENBQUMsU0FBaUIsUUFBUSxJQUFJO0FBQUEsRUFDcEMsZ0JBQWdCLENBQUNBLFdBQWtCLGNBQWNBLE1BQUs7QUFBQSxFQUN0RCxhQUFhLENBQUNBLFdBQWtCLE9BQU9BLE1BQUs7QUFBQSxFQUM1QyxnQkFBZ0I7QUFBQSxFQUNoQixjQUFjO0FBQUEsRUFDZCxRQUFRO0FBQUEsRUFDUixVQUFVLENBQUNBLFdBQWtCLFNBQVNBLE1BQUs7QUFBQSxFQUMzQyxZQUFZLENBQUNBLFdBQWtCLEdBQUdBLE1BQUs7QUFBQSxFQUN2QyxRQUFRLENBQUMsTUFBYyxVQUFrQixHQUFHLElBQUksT0FBTyxLQUFLO0FBQUEsRUFDNUQsTUFBTTtBQUFBLEVBQ04sZUFBZSxDQUFDLFNBQWlCLGNBQVMsSUFBSTtBQUFBLEVBQzlDLFNBQVM7QUFBQSxFQUNULEtBQUs7QUFBQSxFQUNMLElBQUk7QUFDTjs7O0FDdkRPLElBQU0sSUFBSSxFQUFFLEtBQUssUUFBUSxPQUFPLFFBQVEsVUFBVSxPQUFPLE1BQU0sTUFBTSxHQUFHOzs7QUNML0UsSUFBTSxjQUFjO0FBWWIsSUFBTSxVQUFOLGNBQXNCLE1BQU07QUFBQSxFQUN4QjtBQUFBO0FBQUEsRUFFQTtBQUFBLEVBQ0E7QUFBQTtBQUFBLEVBRUE7QUFBQSxFQUVULFlBQ0UsUUFDQSxNQUNBLFNBQ0EsU0FBbUIsQ0FBQyxHQUNwQixPQUNBO0FBQ0EsVUFBTSxPQUFPO0FBQ2IsU0FBSyxPQUFPO0FBQ1osU0FBSyxTQUFTO0FBQ2QsU0FBSyxPQUFPO0FBQ1osU0FBSyxTQUFTO0FBQ2QsU0FBSyxhQUFhO0FBQUEsRUFDcEI7QUFDRjtBQWdCTyxJQUFNLEtBQUssRUFBOEIsTUFBUztBQUdsRCxJQUFNLGVBQWUsRUFBTyxLQUFLO0FBQ3hDLElBQUksVUFBMkMsQ0FBQztBQUd6QyxTQUFTLFdBQVcsT0FBc0I7QUFDL0MsZUFBYSxRQUFRO0FBQ3JCLFFBQU1DLE9BQU07QUFDWixZQUFVLENBQUM7QUFDWCxhQUFXLE1BQU1BLEtBQUssSUFBRyxLQUFLO0FBQ2hDO0FBRUEsU0FBUyxnQkFBa0M7QUFDekMsZUFBYSxRQUFRO0FBQ3JCLFNBQU8sSUFBSSxRQUFRLENBQUMsT0FBTyxRQUFRLEtBQUssRUFBRSxDQUFDO0FBQzdDO0FBR08sU0FBUyxRQUFRLE1BQWMsUUFBeUIsQ0FBQyxHQUFXO0FBQ3pFLFFBQU0sUUFBUSxJQUFJLGdCQUFnQjtBQUNsQyxhQUFXLENBQUMsTUFBTSxLQUFLLEtBQUssT0FBTyxRQUFRLEtBQUssR0FBRztBQUNqRCxRQUFJLFVBQVUsVUFBYSxVQUFVLFFBQVEsVUFBVSxHQUFJO0FBQzNELGVBQVcsT0FBTyxNQUFNLFFBQVEsS0FBSyxJQUFJLFFBQVEsQ0FBQyxLQUFLLEVBQUcsT0FBTSxPQUFPLE1BQU0sT0FBTyxHQUFHLENBQUM7QUFBQSxFQUMxRjtBQUNBLFFBQU0sT0FBTyxNQUFNLFNBQVM7QUFDNUIsU0FBTyxPQUFPLEdBQUcsSUFBSSxJQUFJLElBQUksS0FBSztBQUNwQztBQUVBLGVBQWUsU0FBUyxRQUFnQixNQUFjLFFBQW1DO0FBQ3ZGLFFBQU0sVUFBa0MsRUFBRSxRQUFRLG1CQUFtQjtBQUNyRSxNQUFJLE9BQU8sU0FBUyxPQUFXLFNBQVEsY0FBYyxJQUFJO0FBQ3pELE1BQUksT0FBTyxRQUFTLFNBQVEsVUFBVSxJQUFJLE9BQU87QUFDakQsTUFBSSxPQUFPLGVBQWdCLFNBQVEsaUJBQWlCLElBQUksT0FBTztBQUMvRCxNQUFJLFdBQVcsU0FBUyxHQUFHLE9BQU8sV0FBWSxTQUFRLGNBQWMsSUFBSSxHQUFHLE1BQU07QUFDakYsUUFBTSxPQUFPLFlBQVksUUFBUSxXQUFXO0FBQzVDLFFBQU0sVUFBdUIsRUFBRSxRQUFRLFNBQVMsYUFBYSxlQUFlLFFBQVEsS0FBSztBQUN6RixNQUFJLE9BQU8sU0FBUyxPQUFXLFNBQVEsT0FBTyxLQUFLLFVBQVUsT0FBTyxJQUFJO0FBQ3hFLFFBQU0sT0FBTyxJQUFJLGdCQUFnQjtBQUNqQyxTQUFPLFFBQVEsaUJBQWlCLFNBQVMsTUFBTSxLQUFLLE1BQU0sQ0FBQztBQUMzRCxPQUFLLGlCQUFpQixTQUFTLE1BQU0sS0FBSyxNQUFNLENBQUM7QUFDakQsTUFBSSxPQUFPLFFBQVEsUUFBUyxNQUFLLE1BQU07QUFDdkMsVUFBUSxTQUFTLEtBQUs7QUFDdEIsTUFBSTtBQUNGLFdBQU8sTUFBTSxNQUFNLFFBQVEsTUFBTSxPQUFPLEtBQUssR0FBRyxPQUFPO0FBQUEsRUFDekQsU0FBUyxPQUFPO0FBQ2QsUUFBSSxPQUFPLFFBQVEsUUFBUyxPQUFNO0FBQ2xDLFVBQU0sSUFBSSxRQUFRLEdBQUcsUUFBUSxFQUFFLElBQUksSUFBSTtBQUFBLEVBQ3pDO0FBQ0Y7QUFFQSxlQUFlLFFBQVEsVUFBc0M7QUFDM0QsUUFBTSxRQUFRLE9BQU8sU0FBUyxRQUFRLElBQUksYUFBYSxDQUFDLEtBQUs7QUFDN0QsUUFBTSxPQUFPLE1BQU0sU0FBUyxLQUFLO0FBQ2pDLE1BQUk7QUFDRixVQUFNLE9BQU8sS0FBSyxNQUFNLElBQUk7QUFDNUIsVUFBTSxPQUNKLE9BQU8sS0FBSyxRQUFRLEVBQUUsRUFDbkIsTUFBTSxHQUFHLEVBQ1QsSUFBSSxLQUFLO0FBQ2QsVUFBTSxVQUFVLEtBQUssVUFBVSxLQUFLLFNBQVMsS0FBSyxTQUFTLEVBQUUsSUFBSSxPQUFPLFNBQVMsTUFBTTtBQUN2RixXQUFPLElBQUksUUFBUSxTQUFTLFFBQVEsTUFBTSxPQUFPLE9BQU8sR0FBRyxLQUFLLFVBQVUsQ0FBQyxHQUFHLEtBQUs7QUFBQSxFQUNyRixRQUFRO0FBQ04sV0FBTyxJQUFJLFFBQVEsU0FBUyxRQUFRLFVBQVUsRUFBRSxJQUFJLE9BQU8sU0FBUyxNQUFNLEdBQUcsQ0FBQyxHQUFHLEtBQUs7QUFBQSxFQUN4RjtBQUNGO0FBR0EsZUFBc0IsSUFBSSxRQUFnQixNQUFjLFNBQWlCLENBQUMsR0FBc0I7QUFDOUYsTUFBSSxXQUFXLE1BQU0sU0FBUyxRQUFRLE1BQU0sTUFBTTtBQUNsRCxTQUFPLFNBQVMsV0FBVyxPQUFPLENBQUMsT0FBTyxTQUFTLEdBQUcsT0FBTztBQUMzRCxRQUFJLENBQUUsTUFBTSxjQUFjLEVBQUksT0FBTSxNQUFNLFFBQVEsUUFBUTtBQUMxRCxlQUFXLE1BQU0sU0FBUyxRQUFRLE1BQU0sTUFBTTtBQUFBLEVBQ2hEO0FBQ0EsTUFBSSxDQUFDLFNBQVMsR0FBSSxPQUFNLE1BQU0sUUFBUSxRQUFRO0FBQzlDLFNBQU87QUFDVDtBQUdBLGVBQXNCLElBQ3BCLE1BQ0EsT0FDQSxNQUNZO0FBQ1osUUFBTSxTQUFpQixDQUFDO0FBQ3hCLE1BQUksTUFBTyxRQUFPLFFBQVE7QUFDMUIsTUFBSSxLQUFNLFFBQU8sU0FBUztBQUMxQixVQUFRLE1BQU0sSUFBSSxPQUFPLE1BQU0sTUFBTSxHQUFHLEtBQUs7QUFDL0M7QUFHQSxlQUFzQixVQUFhLE1BQThEO0FBQy9GLFFBQU0sV0FBVyxNQUFNLElBQUksT0FBTyxJQUFJO0FBQ3RDLFNBQU8sRUFBRSxPQUFPLE1BQU0sU0FBUyxLQUFLLEdBQUcsS0FBSyxTQUFTLFFBQVEsSUFBSSxNQUFNLEtBQUssT0FBVTtBQUN4RjtBQUdBLGVBQXNCLEtBQ3BCLFFBQ0EsTUFDQSxNQUNBLFNBQWlCLENBQUMsR0FDTjtBQUNaLFFBQU0sV0FBVyxNQUFNLElBQUksUUFBUSxNQUFNLFNBQVMsU0FBWSxTQUFTLEVBQUUsR0FBRyxRQUFRLEtBQUssQ0FBQztBQUMxRixRQUFNLE9BQU8sTUFBTSxTQUFTLEtBQUs7QUFDakMsU0FBUSxPQUFPLEtBQUssTUFBTSxJQUFJLElBQUk7QUFDcEM7QUFVQSxlQUFzQixJQUFPLE1BQWMsUUFBeUIsQ0FBQyxHQUFpQjtBQUNwRixRQUFNLE9BQVksQ0FBQztBQUNuQixNQUFJLFNBQXdCO0FBQzVCLEtBQUc7QUFDRCxVQUFNLE9BQWdCLE1BQU0sSUFBSSxNQUFNLEVBQUUsR0FBRyxPQUFPLE9BQU8sS0FBTSxPQUFPLENBQUM7QUFDdkUsU0FBSyxLQUFLLEdBQUcsS0FBSyxLQUFLO0FBQ3ZCLGFBQVMsS0FBSztBQUFBLEVBQ2hCLFNBQVM7QUFDVCxTQUFPO0FBQ1Q7QUFHTyxTQUFTLFNBQWlCO0FBQy9CLFFBQU0sUUFBUSxPQUFPLGdCQUFnQixJQUFJLFdBQVcsRUFBRSxDQUFDO0FBQ3ZELFNBQU8sQ0FBQyxHQUFHLEtBQUssRUFBRSxJQUFJLENBQUMsU0FBUyxLQUFLLFNBQVMsRUFBRSxFQUFFLFNBQVMsR0FBRyxHQUFHLENBQUMsRUFBRSxLQUFLLEVBQUU7QUFDN0U7OztBRTlKTyxJQUFNQyxJQUFlQyx1QkFBT0MsSUFBSSxJQUFBO0FBQWhDLElDM0JIQyxJQUFVO0FBd0JkLFNBQVNDLEVBQVlDLElBQU1DLEdBQU9DLElBQUtDLEdBQWtCQyxJQUFVQyxHQUFBQTtBQUM3REosUUFBT0EsSUFBUSxDQUFBO0FBSXBCLE1BQ0NLLEdBQ0FDLEdBRkdDLElBQWtCUDtBQUl0QixNQUFJLFNBQVNPLEtBQWtDLGNBQUEsT0FBUlIsR0FFdEMsTUFBS08sS0FETEMsSUFBa0IsQ0FBQSxHQUNSUCxFQUNBLFVBQUxNLElBQ0hELElBQU1MLEVBQU1NLENBQUFBLElBRVpDLEVBQWdCRCxDQUFBQSxJQUFLTixFQUFNTSxDQUFBQTtBQU05QixNQUFNRSxJQUFRLEVBQ2JULE1BQUFBLElBQ0FDLE9BQU9PLEdBQ1BOLEtBQUFBLElBQ0FJLEtBQUFBLEdBQ0FJLEtBQVcsTUFDWEMsSUFBUyxNQUNUQyxLQUFRLEdBQ1JDLEtBQU0sTUFDTkMsS0FBWSxNQUNaQyxhQUFhQyxHQUNiQyxLQUFBQSxFQUFhQyxHQUNiQyxLQUFBQSxJQUNBQyxLQUFRLEVBQUE7QUFTVCxVQU5JaEIsTUFBWUMsT0FDZkksRUFBTUwsV0FBV0EsSUFDakJLLEVBQU1KLFNBQVNBLElBR1pnQixFQUFRWixTQUFPWSxFQUFRWixNQUFNQSxDQUFBQSxHQUMxQkE7QUFDUjs7O0FDdEVBLElBQU0sUUFBUTtBQUFBLEVBQ1osS0FBSztBQUFBLEVBQ0wsV0FBVztBQUFBLEVBQ1gsU0FBUztBQUFBLEVBQ1QsTUFBTTtBQUFBLEVBQ04sTUFBTTtBQUFBLEVBQ04sUUFBUTtBQUFBLEVBQ1IsT0FBTztBQUFBLEVBQ1AsT0FBTztBQUFBLEVBQ1AsT0FBTztBQUFBLEVBQ1AsT0FBTztBQUFBLEVBQ1AsT0FBTztBQUFBLEVBQ1AsU0FDRTtBQUFBLEVBQ0YsTUFBTTtBQUFBLEVBQ04sUUFBUTtBQUFBLEVBQ1IsVUFBVTtBQUFBLEVBQ1YsTUFBTTtBQUFBLEVBQ04sUUFBUTtBQUFBLEVBQ1IsS0FBSztBQUFBLEVBQ0wsUUFBUTtBQUFBLEVBQ1IsS0FBSztBQUFBLEVBQ0wsU0FBUztBQUFBLEVBQ1QsTUFBTTtBQUFBLEVBQ04sTUFBTTtBQUFBLEVBQ04sS0FBSztBQUFBLEVBQ0wsTUFBTTtBQUFBLEVBQ04sTUFBTTtBQUFBLEVBQ04sTUFBTTtBQUFBLEVBQ04sS0FBSztBQUFBLEVBQ0wsTUFBTTtBQUFBLEVBQ04sT0FBTztBQUFBLEVBQ1AsT0FBTztBQUFBLEVBQ1AsTUFBTTtBQUFBLEVBQ04sTUFBTTtBQUFBLEVBQ04sTUFBTTtBQUFBLEVBQ04sT0FBTztBQUFBLEVBQ1AsTUFBTTtBQUFBLEVBQ04sT0FBTztBQUFBLEVBQ1AsT0FBTztBQUFBLEVBQ1AsTUFBTTtBQUFBLEVBQ04sU0FBUztBQUFBLEVBQ1QsTUFBTTtBQUFBLEVBQ04sUUFBUTtBQUFBLEVBQ1IsVUFDRTtBQUFBLEVBQ0YsT0FDRTtBQUFBLEVBQ0YsS0FBSztBQUFBLEVBQ0wsT0FBTztBQUFBLEVBQ1AsS0FBSztBQUFBLEVBQ0wsTUFBTTtBQUFBLEVBQ04sT0FBTztBQUFBLEVBQ1AsTUFBTTtBQUFBLEVBQ04sTUFBTTtBQUFBLEVBQ04sTUFBTTtBQUFBLEVBQ04sU0FBUztBQUFBLEVBQ1QsUUFBUTtBQUFBLEVBQ1IsU0FBUztBQUNYO0FBTU8sU0FBUyxLQUFLLEVBQUUsS0FBSyxHQUF1QjtBQUNqRCxTQUNFLGtCQUFDLFNBQUksT0FBTSxRQUFPLFNBQVEsYUFBWSxlQUFZLFFBQU8sV0FBVSxTQUNqRSw0QkFBQyxVQUFLLEdBQUcsTUFBTSxJQUFJLEdBQUcsR0FDeEI7QUFFSjs7O0FDbkVPLFNBQVMsT0FBTztBQUFBLEVBQ3JCO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQSxHQUFHO0FBQ0wsR0FLRztBQUNELFNBQ0Usa0JBQUMsWUFBTyxNQUFLLFVBQVUsR0FBRyxNQUFNLE9BQU8sVUFBVSxRQUFRLEVBQUUsSUFBSSxVQUFVLEtBQUssWUFBWSxNQUN2RjtBQUFBLFdBQU8sa0JBQUMsVUFBSyxPQUFNLFdBQVUsZUFBWSxRQUFPLElBQUssUUFBUSxrQkFBQyxRQUFLLE1BQU0sTUFBTTtBQUFBLElBQy9FO0FBQUEsS0FDSDtBQUVKO0FBR08sU0FBUyxXQUFXLEVBQUUsTUFBTSxPQUFPLEdBQUcsS0FBSyxHQUErQztBQUMvRixTQUNFLGtCQUFDLFlBQU8sTUFBSyxVQUFVLEdBQUcsTUFBTSxPQUFNLGVBQWMsY0FBWSxPQUFPLE9BQU8sT0FDNUUsNEJBQUMsUUFBSyxNQUFNLE1BQU0sR0FDcEI7QUFFSjtBQUdPLFNBQVMsV0FBVztBQUFBLEVBQ3pCO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQ0YsR0FLRztBQUNELFNBQ0Usa0JBQUMsT0FBRSxNQUFZLE9BQU8sVUFBVSxRQUFRLEVBQUUsSUFDdkM7QUFBQSxZQUFRLGtCQUFDLFFBQUssTUFBTSxNQUFNO0FBQUEsSUFDMUI7QUFBQSxLQUNIO0FBRUo7OztBQ3hDQSxJQUFNLFFBQVEsRUFBZSxDQUFDLENBQUM7QUFDL0IsSUFBSSxRQUFRO0FBR1osSUFBTSxVQUFVO0FBR1QsU0FBUyxNQUFNLE1BQWMsT0FBcUIsUUFBUSxRQUErQjtBQUM5RixXQUFTO0FBQ1QsUUFBTSxPQUFhLFNBQVMsRUFBRSxJQUFJLE9BQU8sTUFBTSxNQUFNLE9BQU8sSUFBSSxFQUFFLElBQUksT0FBTyxNQUFNLEtBQUs7QUFFeEYsUUFBTSxRQUFRLENBQUMsR0FBRyxNQUFNLE1BQU0sTUFBTSxFQUFFLEdBQUcsSUFBSTtBQUMvQztBQUdPLFNBQVMsYUFBYSxTQUF3QjtBQUNuRCxNQUFJLG1CQUFtQixnQkFBZ0IsUUFBUSxTQUFTLGFBQWM7QUFDdEUsUUFBTSxPQUFPLG1CQUFtQixVQUFVLFFBQVEsVUFBVSxFQUFFLEdBQUc7QUFDakUsUUFBTSxNQUFNLEtBQUs7QUFDbkI7QUFFQSxTQUFTLFFBQVEsSUFBa0I7QUFDakMsUUFBTSxRQUFRLE1BQU0sTUFBTSxPQUFPLENBQUMsU0FBUyxLQUFLLE9BQU8sRUFBRTtBQUMzRDtBQUVBLFNBQVMsTUFBTSxFQUFFLEtBQUssR0FBbUI7QUFDdkMsSUFBVSxNQUFNO0FBQ2QsUUFBSSxLQUFLLFNBQVMsTUFBTztBQUN6QixVQUFNLFFBQVEsV0FBVyxNQUFNLFFBQVEsS0FBSyxFQUFFLEdBQUcsT0FBTztBQUN4RCxXQUFPLE1BQU0sYUFBYSxLQUFLO0FBQUEsRUFDakMsR0FBRyxDQUFDLElBQUksQ0FBQztBQUNULFFBQU0sRUFBRSxPQUFPLElBQUk7QUFDbkIsU0FDRSxrQkFBQyxTQUFJLE9BQU0sU0FBUSxhQUFXLEtBQUssTUFBTSxNQUFNLEtBQUssU0FBUyxRQUFRLFVBQVUsVUFDN0U7QUFBQSxzQkFBQyxPQUFHLGVBQUssTUFBSztBQUFBLElBQ2IsVUFDQztBQUFBLE1BQUM7QUFBQTtBQUFBLFFBQ0MsTUFBSztBQUFBLFFBQ0wsU0FBUyxNQUFNO0FBQ2Isa0JBQVEsS0FBSyxFQUFFO0FBQ2YsaUJBQU8sSUFBSTtBQUFBLFFBQ2I7QUFBQSxRQUVDLGlCQUFPO0FBQUE7QUFBQSxJQUNWO0FBQUEsSUFFRixrQkFBQyxjQUFXLE1BQUssU0FBUSxPQUFPLEVBQUUsR0FBRyxTQUFTLFNBQVMsTUFBTSxRQUFRLEtBQUssRUFBRSxHQUFHO0FBQUEsS0FDakY7QUFFSjtBQUdPLFNBQVMsU0FBUztBQUN2QixTQUNFLGtCQUFDLFNBQUksT0FBTSxtQkFBa0IsYUFBVSxVQUNwQyxnQkFBTSxNQUFNLElBQUksQ0FBQyxTQUNoQixrQkFBQyxTQUFvQixRQUFULEtBQUssRUFBZ0IsQ0FDbEMsR0FDSDtBQUVKOyIsCiAgIm5hbWVzIjogWyJhbGwiLCAiYWRkcmVzcyIsICJjb3VudCIsICJjb3VudCIsICJjb3VudCIsICJhbGwiLCAiY291bnQiLCAibiIsICJjb3VudCIsICJhbGwiLCAiVk5PREVfTUFSS0VSIiwgIlN5bWJvbCIsICJmb3IiLCAidm5vZGVJZCIsICJjcmVhdGVWTm9kZSIsICJ0eXBlIiwgInByb3BzIiwgImtleSIsICJpc1N0YXRpY0NoaWxkcmVuIiwgIl9fc291cmNlIiwgIl9fc2VsZiIsICJyZWYiLCAiaSIsICJub3JtYWxpemVkUHJvcHMiLCAidm5vZGUiLCAiX19rIiwgIl9fIiwgIl9fYiIsICJfX2UiLCAiX19jIiwgImNvbnN0cnVjdG9yIiwgIlZOT0RFX01BUktFUiIsICJfX3YiLCAidm5vZGVJZCIsICJfX2kiLCAiX191IiwgIm9wdGlvbnMiXQp9Cg==
