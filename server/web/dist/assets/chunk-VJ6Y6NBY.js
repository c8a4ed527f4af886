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
  pages: {
    Devices: "Devices",
    Device: "Device",
    DeviceMetrics: "Metrics",
    Rack: "Rack",
    RackDevices: "Devices",
    RackMetrics: "Metrics",
    RackInstructions: "Instructions",
    Hosts: "Hosts",
    Host: "Host",
    TeamDashboard: "Team"
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
    share: (percent) => `${percent} in use`,
    unknown: "The cloud does not say",
    cloudFailed: "The cloud's numbers could not be read",
    statuses: "By status",
    racksStatus: "Racks by status",
    devicesStatus: "Devices by status",
    templates: "Of all devices, by their templates",
    metrics: "Metrics",
    range: "Days",
    days: (days) => days === 1 ? "1 day" : `${days} days`,
    derived: "Reckoned from the numbers of today and the log of changes, backwards; what was never logged is not in it.",
    cut: (when) => `The log has more changes than are read here; the lines begin ${when}.`,
    racks: "Racks",
    devices: "Devices",
    activity: "Changes a day",
    none: "Nothing has changed in these days.",
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
    bytes: "Size",
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
      pictures: "Pictures",
      bars: "Bars",
      both: "Pictures and bars",
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
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vc3JjL3RleHRzL2VuL2FwaS50cyIsICIuLi8uLi9zcmMvdGV4dHMvZW4vY2hhcnRzLnRzIiwgIi4uLy4uL3NyYy90ZXh0cy9lbi9jbG91ZC50cyIsICIuLi8uLi9zcmMvdGV4dHMvZW4vcGVvcGxlLnRzIiwgIi4uLy4uL3NyYy90ZXh0cy9lbi9yYWNrdmlldy50cyIsICIuLi8uLi9zcmMvdGV4dHMvZW4vc2hlbGwudHMiLCAiLi4vLi4vc3JjL3RleHRzL2VuL3NpdGUudHMiLCAiLi4vLi4vc3JjL3RleHRzL2VuL3R3aW4udHMiLCAiLi4vLi4vc3JjL3RleHRzL2VuL3VpLnRzIiwgIi4uLy4uL3NyYy90ZXh0cy9pbmRleC50cyIsICIuLi8uLi9zcmMvYXBpL2NsaWVudC50cyIsICIuLi8uLi9ub2RlX21vZHVsZXMvcHJlYWN0L2pzeC1ydW50aW1lL3NyYy91dGlscy5qcyIsICIuLi8uLi9ub2RlX21vZHVsZXMvcHJlYWN0L3NyYy9jb25zdGFudHMuanMiLCAiLi4vLi4vbm9kZV9tb2R1bGVzL3ByZWFjdC9qc3gtcnVudGltZS9zcmMvaW5kZXguanMiLCAiLi4vLi4vc3JjL3VpL0ljb24udHN4IiwgIi4uLy4uL3NyYy91aS9CdXR0b24udHN4IiwgIi4uLy4uL3NyYy91aS9Ub2FzdC50c3giXSwKICAic291cmNlc0NvbnRlbnQiOiBbIi8qKiBXaGF0IGlzIHNhaWQgd2hlbiBhIHJlcXVlc3QgZmFpbHMuICovXG5leHBvcnQgY29uc3QgYXBpID0ge1xuICBhd2F5OiBcIlRoZSBzZXJ2ZXIgZG9lcyBub3QgYW5zd2VyLiBXaGF0IHlvdSB0eXBlZCBpcyBzdGlsbCBoZXJlOyB0cnkgYWdhaW4uXCIsXG4gIHN0YXR1czogKHN0YXR1czogbnVtYmVyKSA9PiBgVGhlIHNlcnZlciBhbnN3ZXJzIHdpdGggc3RhdHVzICR7c3RhdHVzfS5gLFxufTtcbiIsICIvKiogVGV4dHMgb2YgZGV2aWNlcywgcmFja3MsIGhvc3RzIGFuZCB0aGVpciBjaGFydHMuICovXG5leHBvcnQgY29uc3QgY2hhcnRzID0ge1xuICBhZGREZXZpY2U6IFwiQWRkIGEgZGV2aWNlXCIsXG4gIGFsbE1ldHJpY3M6IFwiQWxsIG1ldHJpY3NcIixcbiAgY3N2OiBcIlZhbHVlcyBhcyBDU1ZcIixcbiAgY3VzdG9tOiBcIkZyb21cdTIwMTN0b1wiLFxuICBmaWx0ZXJNZXRyaWNzOiBcIkZpbHRlciBtZXRyaWNzIGJ5IG5hbWVcIixcbiAgZm9sbG93OiBcIkxpdmVcIixcbiAgZnJvbTogXCJGcm9tXCIsXG4gIGhlcmU6IFwiSGVyZVwiLFxuICBrZXlOYW1lczoge1xuICAgIGVhcmxpZXI6IFwiRWFybGllclwiLFxuICAgIGxhdGVyOiBcIkxhdGVyXCIsXG4gICAgem9vbU91dDogXCJab29tIG91dFwiLFxuICAgIGZvbGxvdzogXCJGb2xsb3cgd2hhdCBjb21lcywgb3Igc3RvcFwiLFxuICB9LFxuICBsYXN0OiBcIkxhc3RcIixcbiAgbGVhc3Q6IFwiTWluXCIsXG4gIGxpbmU6IFwiTGluZVwiLFxuICBsb2NhbDogXCJMb2NhbCB0aW1lXCIsXG4gIGxvZzogXCJMb2dcIixcbiAgbWFrZVRva2VuOiBcIk1ha2UgYSB0b2tlbiBmb3IgaXRcIixcbiAgbWVhbjogXCJNZWFuXCIsXG4gIG1vc3Q6IFwiTWF4XCIsXG4gIG5vTWV0cmljRml0czogKHdvcmQ6IHN0cmluZykgPT4gYE5vIG1ldHJpYyBoYXMgXHUyMDFDJHt3b3JkfVx1MjAxRCBpbiBpdHMgbmFtZS5gLFxuICBub25lOiBcIk5vdGhpbmcgaGFzIGJlZW4gcmVwb3J0ZWQgeWV0XCIsXG4gIG5vbmVBZ2VudHM6XG4gICAgXCJPbiBhIG1hY2hpbmUgb2YgaXRzIG93biwgY29uY2VydGltIGFnZW50IHJlcG9ydHMgaXQgYWxsOyBUZWxlZ3JhZiwgUHJvbWV0aGV1cyBhbmQgY29sbGVjdGQgY2FuIHJlcG9ydCwgdG9vLlwiLFxuICBub25lQm9keTogXCJTZW5kIGEgZmlyc3QgdmFsdWUsIGFuZCBpdHMgY2hhcnQgYXBwZWFycyBoZXJlOlwiLFxuICBub3RoaW5nOiBcIk5vIHZhbHVlcyBpbiB0aGlzIHRpbWUuIENob29zZSBhIGxvbmdlciByYW5nZS5cIixcbiAgbm90aGluZ1Nob3J0OiBcIm5vIHZhbHVlc1wiLFxuICBub3c6IFwibm93XCIsXG4gIG90aGVyczogXCJPdGhlcnNcIixcbiAgcGxvdDogKHRpdGxlOiBzdHJpbmcpID0+IGBDaGFydCBvZiAke3RpdGxlfWAsXG4gIHBvaW50SGludDogXCJBcnJvdyBrZXlzIHJlYWQgdmFsdWVzXCIsXG4gIHJhbmdlOiBcIlRpbWVcIixcbiAgcmVhZEFnYWluOiBcIlJlYWQgYWdhaW5cIixcbiAgcmVtb3ZlOiAod2hhdDogc3RyaW5nKSA9PiBgVGFrZSAke3doYXR9IG91dGAsXG4gIHNob3J0OiB7XG4gICAgXCIxaFwiOiBcIjEgaFwiLFxuICAgIFwiNmhcIjogXCI2IGhcIixcbiAgICBcIjFkXCI6IFwiRGF5XCIsXG4gICAgXCI3ZFwiOiBcIldlZWtcIixcbiAgICBcIjMwZFwiOiBcIjMwIGRcIixcbiAgICBcIjkwZFwiOiBcIlF1YXJ0ZXJcIixcbiAgfSBhcyBSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+LFxuICBzaG93OiBcIlNob3dcIixcbiAgc3BhbnM6IHtcbiAgICBcIjFoXCI6IFwiUGFzdCBob3VyXCIsXG4gICAgXCI2aFwiOiBcIlBhc3QgNiBob3Vyc1wiLFxuICAgIFwiMWRcIjogXCJQYXN0IGRheVwiLFxuICAgIFwiN2RcIjogXCJQYXN0IHdlZWtcIixcbiAgICBcIjMwZFwiOiBcIlBhc3QgMzAgZGF5c1wiLFxuICAgIFwiOTBkXCI6IFwiUGFzdCBxdWFydGVyXCIsXG4gIH0gYXMgUmVjb3JkPHN0cmluZywgc3RyaW5nPixcbiAgc3Bva2VuOiAobGVhc3Q6IHN0cmluZywgbWVhbjogc3RyaW5nLCBtb3N0OiBzdHJpbmcpID0+XG4gICAgYGxlYXN0ICR7bGVhc3R9LCBtZWFuICR7bWVhbn0sIG1vc3QgJHttb3N0fWAsXG4gIHRhYmxlOiBcIlZhbHVlcyBhcyBhIHRhYmxlXCIsXG4gIHRhYmxlQ3V0OiAocm93czogc3RyaW5nLCBmcm9tOiBzdHJpbmcpID0+XG4gICAgYFRoZSBuZXdlc3QgJHtyb3dzfSByb3dzLiBUaGUgQ1NWIGZpbGUgaGFzIGFsbCBvZiB0aGVtLCBmcm9tICR7ZnJvbX0uYCxcbiAgdGV4dHM6IFwiVGV4dHMgdGhhdCBhcmUgcmVwb3J0ZWRcIixcbiAgdGltZTogXCJUaW1lXCIsXG4gIHRvOiBcIlRvXCIsXG4gIHRvZ2dsZTogKHdoYXQ6IHN0cmluZykgPT4gYFNob3cgJHt3aGF0fWAsXG4gIHRva2VuTWFkZTogKGRheXM6IHN0cmluZykgPT5cbiAgICBgVGhlIHRva2VuIGlzIGluIHRoZSBjb21tYW5kLCBhbmQgc2hvd24gb25seSBub3cuIEl0IG1heSB3cml0ZSB0aGlzIGRldmljZSdzIG1ldHJpY3MgZm9yICR7ZGF5c30gZGF5cy5gLFxuICB0b2tlbk5hbWU6IChkZXZpY2U6IHN0cmluZykgPT4gYFJlcG9ydHMgb2YgJHtkZXZpY2V9YCxcbiAgdXRjOiBcIlVUQ1wiLFxuICB2YWx1ZXM6ICh0aXRsZTogc3RyaW5nKSA9PiBgVmFsdWVzIG9mICR7dGl0bGV9YCxcbiAgd3JvbmdSYW5nZTogXCJGcm9tIG11c3QgYmUgYmVmb3JlIHRvLCBhbmQgYmVmb3JlIG5vdy5cIixcbiAgem9uZUhpbnQ6IFwiVGltZXMgaW4geW91ciB6b25lIG9yIGluIFVUQ1wiLFxuICBwYWdlczoge1xuICAgIERldmljZXM6IFwiRGV2aWNlc1wiLFxuICAgIERldmljZTogXCJEZXZpY2VcIixcbiAgICBEZXZpY2VNZXRyaWNzOiBcIk1ldHJpY3NcIixcbiAgICBSYWNrOiBcIlJhY2tcIixcbiAgICBSYWNrRGV2aWNlczogXCJEZXZpY2VzXCIsXG4gICAgUmFja01ldHJpY3M6IFwiTWV0cmljc1wiLFxuICAgIFJhY2tJbnN0cnVjdGlvbnM6IFwiSW5zdHJ1Y3Rpb25zXCIsXG4gICAgSG9zdHM6IFwiSG9zdHNcIixcbiAgICBIb3N0OiBcIkhvc3RcIixcbiAgICBUZWFtRGFzaGJvYXJkOiBcIlRlYW1cIixcbiAgfSxcbn07XG4iLCAiLyoqIFRleHRzIG9mIHRoZSBjbG91ZDogY2x1c3RlcnMsIGtleSBwYWlycywgbW9uZXksIGxpbWl0cywgYW5kIGhvdyB0aGUgc2l0ZSBhbmQgaXRzIHNlcnZlciBhcmUuICovXG5leHBvcnQgY29uc3QgY2xvdWQgPSB7XG4gIC8qKiBXaGF0IGEgdmFsdWUgdGhhdCBicmVha3MgYSBydWxlIGlzIHRvbGQ6IHRoZSBzYW1lIHdvcmRzIGFzIHRoZSBzZXJ2ZXIncy4gKi9cbiAgcnVsZXM6IHtcbiAgICBibGFuazogXCJjYW4ndCBiZSBibGFua1wiLFxuICAgIHRleHQ6IFwibXVzdCBiZSBhIHRleHRcIixcbiAgICBudW1iZXI6IFwiaXMgbm90IGEgbnVtYmVyXCIsXG4gICAgbGlzdDogXCJtdXN0IGJlIGEgbGlzdCBvZiB0ZXh0c1wiLFxuICAgIGpzb246IFwibXVzdCBiZSBKU09OXCIsXG4gICAgYm9vbGVhbjogXCJtdXN0IGJlIHRydWUgb3IgZmFsc2VcIixcbiAgICBhZGRyZXNzOiBcIm11c3QgYmUgYW4gSVAgYWRkcmVzc1wiLFxuICAgIG5ldHdvcms6IFwibXVzdCBiZSBhIG5ldHdvcmsgaW4gQ0lEUiBub3RhdGlvbiwgYXMgMTAuMC4wLjAvMjRcIixcbiAgICBjaGFyYWN0ZXJzOiBbXCJjaGFyYWN0ZXJcIiwgXCJjaGFyYWN0ZXJzXCJdIGFzIFtzdHJpbmcsIHN0cmluZ10sXG4gICAgaXRlbXM6IFtcIml0ZW1cIiwgXCJpdGVtc1wiXSBhcyBbc3RyaW5nLCBzdHJpbmddLFxuICAgIGp1c3Q6ICh3aGF0OiBzdHJpbmcpID0+IGBqdXN0ICR7d2hhdH1gLFxuICAgIGJldHdlZW46IChsZWFzdDogc3RyaW5nLCBtb3N0OiBzdHJpbmcpID0+IGBmcm9tICR7bGVhc3R9IHRvICR7bW9zdH1gLFxuICAgIGxlYXN0OiAobGVhc3Q6IHN0cmluZykgPT4gYGF0IGxlYXN0ICR7bGVhc3R9YCxcbiAgICBtb3N0OiAobW9zdDogc3RyaW5nKSA9PiBgYXQgbW9zdCAke21vc3R9YCxcbiAgICBoYXZlOiAoYm91bmRzOiBzdHJpbmcpID0+IGBtdXN0IGhhdmUgJHtib3VuZHN9YCxcbiAgICBiZTogKGJvdW5kczogc3RyaW5nKSA9PiBgbXVzdCBiZSAke2JvdW5kc31gLFxuICAgIG1vZHVsbzogKG9mZnNldDogc3RyaW5nLCBzdGVwOiBzdHJpbmcpID0+XG4gICAgICBgbXVzdCBiZSAke29mZnNldH0gb3IgZGlmZmVyIGZyb20gaXQgYnkgYSBtdWx0aXBsZSBvZiAke3N0ZXB9YCxcbiAgICBwYXR0ZXJuOiAocGF0dGVybjogc3RyaW5nKSA9PiBgbXVzdCBtYXRjaCB0aGUgcGF0dGVybiAke3BhdHRlcm59YCxcbiAgICB2YWx1ZXM6ICh2YWx1ZXM6IHN0cmluZykgPT4gYG11c3QgYmUgb25lIG9mICR7dmFsdWVzfWAsXG4gICAgdG9vU2hvcnQ6IChsZWFzdDogbnVtYmVyKSA9PiBgaXMgdG9vIHNob3J0IChtaW5pbXVtIGlzICR7bGVhc3R9IGNoYXJhY3RlcnMpYCxcbiAgICB0b29Mb25nOiAobW9zdDogbnVtYmVyKSA9PiBgaXMgdG9vIGxvbmcgKG1heGltdW0gaXMgJHttb3N0fSBjaGFyYWN0ZXJzKWAsXG4gICAgbmFtZTogXCJtdXN0IHN0YXJ0IHdpdGggYSBsZXR0ZXIsIGFuZCBoYXZlIG9ubHkgbGV0dGVycywgZGlnaXRzLCBoeXBoZW5zIGFuZCB1bmRlcnNjb3Jlc1wiLFxuICB9LFxuICBjbHVzdGVyVHlwZXM6IHtcbiAgICB0aXRsZTogXCJMYXVuY2ggYSBjbHVzdGVyXCIsXG4gICAgdGVhbTogXCJGb3Igd2hpY2ggdGVhbT9cIixcbiAgICB0ZWFtSGludDogXCJUaGUgdGVhbSBvd25zIHRoZSBjbHVzdGVyLCBhbmQgaXRzIGNyZWRpdHMgcGF5IGZvciBpdC5cIixcbiAgICBub1RlYW06IFwiWW91IGFyZSBpbiBubyB0ZWFtIHlldFwiLFxuICAgIG5vVGVhbUJvZHk6IFwiQSBjbHVzdGVyIGJlbG9uZ3MgdG8gYSB0ZWFtLiBBc2sgYW4gYWRtaW5pc3RyYXRvciB0byBhZGQgeW91IHRvIG9uZS5cIixcbiAgICBub25lUXVhbGlmaWVzOiBcIk5vbmUgb2YgeW91ciB0ZWFtcyBjYW4gbGF1bmNoIGEgY2x1c3RlciBub3c7IHdoeSBzdGFuZHMgYmVzaWRlIGVhY2guXCIsXG4gICAgd2h5OiB7XG4gICAgICBtZW1iZXI6IFwiWW91IGFyZSBhIG1lbWJlcjsgb25seSBpdHMgYWRtaW5zIGxhdW5jaCBjbHVzdGVycy5cIixcbiAgICAgIHByb2plY3Q6IFwiSXQgaGFzIG5vIHByb2plY3QgaW4gdGhlIGNsb3VkIHlldC5cIixcbiAgICAgIGRlbGV0ZWQ6IFwiSXQgaXMgYmVpbmcgZGVsZXRlZC5cIixcbiAgICAgIGNyZWRpdHM6IChuZWVkZWQ6IHN0cmluZywgY3JlZGl0czogc3RyaW5nKSA9PlxuICAgICAgICBgSXQgaGFzICR7Y3JlZGl0c30gY3JlZGl0czsgYSBjbHVzdGVyIG5lZWRzICR7bmVlZGVkfS5gLFxuICAgIH0sXG4gICAgY3JlZGl0czogKGNyZWRpdHM6IHN0cmluZykgPT4gYCR7Y3JlZGl0c30gY3JlZGl0c2AsXG4gICAgdHlwZTogXCJXaGF0IGtpbmQ/XCIsXG4gICAgY2hvb3NlVGVhbTogXCJDaG9vc2UgYSB0ZWFtIGZpcnN0LlwiLFxuICAgIHJlZnJlc2g6IFwiQXNrIHRoZSBjbHVzdGVyIGJ1aWxkZXIgYWdhaW5cIixcbiAgICByZWZyZXNoZWQ6IFwiVGhlIGxpc3QgaXMgYXMgdGhlIGNsdXN0ZXIgYnVpbGRlciBoYXMgaXQgbm93LlwiLFxuICAgIGNhY2hlZDogKHdoeTogc3RyaW5nKSA9PiBgVGhpcyBpcyB0aGUgbGlzdCBhcyBpdCB3YXMgbGFzdCByZWFkLCBhcyBhc2tpbmcgYWdhaW4gZmFpbGVkOiAke3doeX1gLFxuICAgIG5vbmU6IFwiTm8ga2luZHMgb2YgY2x1c3RlcnNcIixcbiAgICBub25lQm9keTogXCJUaGUgY2x1c3RlciBidWlsZGVyIGxpc3RzIG5vbmUuIEFuIGFkbWluaXN0cmF0b3IgY2FuIGFkZCBzb21lIHRoZXJlLlwiLFxuICAgIHRyb3VibGU6IFwiVGhlIGtpbmRzIG9mIGNsdXN0ZXJzIGFyZSBub3Qga25vd25cIixcbiAgfSxcbiAgbGF1bmNoOiB7XG4gICAgdGl0bGU6IFwiTmV3IGNsdXN0ZXJcIixcbiAgICBvZjogKG5hbWU6IHN0cmluZykgPT4gYE5ldyBjbHVzdGVyOiAke25hbWV9YCxcbiAgICBuYW1lOiBcIkNsdXN0ZXIgbmFtZVwiLFxuICAgIG5hbWVIaW50OiBcIjYgdG8gMjU1IGxldHRlcnMsIGRpZ2l0cywgaHlwaGVucyBhbmQgdW5kZXJzY29yZXM7IGEgbGV0dGVyIGZpcnN0LlwiLFxuICAgIHN1Ym1pdDogXCJMYXVuY2hcIixcbiAgICBsYXVuY2hlZDogKG5hbWU6IHN0cmluZykgPT5cbiAgICAgIGAke25hbWV9IGlzIGJlaW5nIGxhdW5jaGVkLiBJdHMgcmFjayBhcHBlYXJzIGhlcmUgYXMgdGhlIGNsb3VkIGJ1aWxkcyBpdC5gLFxuICAgIHRlYW06IFwiVGVhbVwiLFxuICAgIG90aGVyOiBcIkNob29zZSBhbm90aGVyIHRlYW0gb3Iga2luZFwiLFxuICAgIGtleVBhaXJzOiBcIktleSBwYWlyc1wiLFxuICAgIHVzZTogKHdoYXQ6IHN0cmluZykgPT4gYFVzZSBcdTIwMUMke3doYXR9XHUyMDFEYCxcbiAgICBnZW5lcmFsOiBcIlNldHRpbmdzXCIsXG4gICAgY2hvb3NlOiBcIkNob29zZVx1MjAyNlwiLFxuICAgIG5vdExpc3RlZDogKHZhbHVlOiBzdHJpbmcpID0+IGAke3ZhbHVlfSAobm90IGluIHRoZSBjbG91ZCdzIGxpc3QpYCxcbiAgICBub25lT2Y6IFwiVGhlIGNsb3VkIGhhcyBub25lLlwiLFxuICAgIGltbXV0YWJsZTogXCJDYW5ub3QgYmUgY2hhbmdlZCBsYXRlci5cIixcbiAgICBkb3VidDpcbiAgICAgIFwiTm8gYW5zd2VyIGNhbWUuIFRoZSBjbHVzdGVyIG1heSBiZSBsYXVuY2hlZCBhbGwgdGhlIHNhbWU6IGxvb2sgYXQgdGhlIHJhY2tzIGJlZm9yZSB5b3UgdHJ5IGFnYWluLlwiLFxuICAgIGFzc2V0czpcbiAgICAgIFwiV2hhdCB0aGUgY2xvdWQgaGFzIGNvdWxkIG5vdCBiZSByZWFkLCBzbyBpZHMgYXJlIHR5cGVkIGluc3RlYWQgb2YgY2hvc2VuLiBXaGF0IHlvdSB0eXBlZCBzdGF5cy5cIixcbiAgICBpbnN0cnVjdGlvbnM6IFwiQmVmb3JlIHlvdSBsYXVuY2hcIixcbiAgICBmYXVsdHM6IChjb3VudDogbnVtYmVyKSA9PlxuICAgICAgY291bnQgPT09IDEgPyBcIk9uZSBmaWVsZCBuZWVkcyBhbm90aGVyIGxvb2suXCIgOiBgJHtjb3VudH0gZmllbGRzIG5lZWQgYW5vdGhlciBsb29rLmAsXG4gICAgZ29uZTogXCJUaGVyZSBpcyBubyBzdWNoIGtpbmQgb2YgY2x1c3RlclwiLFxuICAgIGdvbmVCb2R5OiBcIlRoZSBjbHVzdGVyIGJ1aWxkZXIgbWF5IGhhdmUgdGFrZW4gaXQgZnJvbSBpdHMgbGlzdC5cIixcbiAgfSxcbiAga2V5UGFpcnM6IHtcbiAgICB0aXRsZTogXCJLZXkgcGFpcnNcIixcbiAgICBuZXc6IFwiTmV3IGtleSBwYWlyXCIsXG4gICAgYm9keTogXCJXaG8gaGFzIHRoZSBwcml2YXRlIGtleSBvZiBhIHBhaXIgY2FuIGxvZyBpbiB0byB0aGUgY2x1c3RlcnMgdGhhdCB3ZXJlIGxhdW5jaGVkIHdpdGggaXQuXCIsXG4gICAgbm9uZTogXCJObyBrZXkgcGFpcnNcIixcbiAgICBub25lQm9keTogXCJNYWtlIG9uZSBoZXJlLCBvciBicmluZyB0aGUgcHVibGljIGtleSB0aGF0IHlvdSB1c2UgYWxyZWFkeS5cIixcbiAgICBuYW1lOiBcIk5hbWVcIixcbiAgICB0eXBlOiBcIlR5cGVcIixcbiAgICBmaW5nZXJwcmludDogXCJGaW5nZXJwcmludFwiLFxuICAgIGRlbGV0ZTogXCJEZWxldGVcIixcbiAgICBkZWxldGVUaXRsZTogKG5hbWU6IHN0cmluZykgPT4gYERlbGV0ZSB0aGUga2V5IHBhaXIgJHtuYW1lfT9gLFxuICAgIGRlbGV0ZUJvZHk6XG4gICAgICBcIk5vIGNsdXN0ZXIgY2FuIGJlIGxhdW5jaGVkIHdpdGggaXQgYW55IG1vcmUuIENsdXN0ZXJzIHRoYXQgaGF2ZSBpdCBnbyBvbiB0byBhY2NlcHQgaXQuXCIsXG4gICAgZGVsZXRlZDogKG5hbWU6IHN0cmluZykgPT4gYCR7bmFtZX0gaXMgZGVsZXRlZC5gLFxuICAgIG5hbWVIaW50OiBcIkFzIGl0IHN0YW5kcyBpbiB0aGUgZm9ybXMgb2YgY2x1c3RlcnMuXCIsXG4gICAgaG93OiBcIldoaWNoIGtleT9cIixcbiAgICBtYWtlOiBcIk1ha2UgYSBuZXcgcGFpclwiLFxuICAgIG1ha2VIaW50OiBcIlRoZSBwcml2YXRlIGtleSBpcyBzaG93biBvbmNlLCBhbmQga2VwdCBub3doZXJlLlwiLFxuICAgIGJyaW5nOiBcIlVzZSBhIHB1YmxpYyBrZXkgdGhhdCBJIGhhdmVcIixcbiAgICBicmluZ0hpbnQ6IFwiVGhlIHByaXZhdGUga2V5IHN0YXlzIHdpdGggeW91LlwiLFxuICAgIHB1YmxpYzogXCJQdWJsaWMga2V5XCIsXG4gICAgcHVibGljSGludDogXCJPbmUgbGluZSwgYXMgaW4gfi8uc3NoL2lkX2VkMjU1MTkucHViLlwiLFxuICAgIGZpbGU6IFwiVGFrZSBpdCBmcm9tIGEgZmlsZVwiLFxuICAgIHByaXZhdGU6IFwiVGhhdCBpcyBhIHByaXZhdGUga2V5LiBLZWVwIGl0OyBwYXN0ZSB0aGUgcHVibGljIG9uZSwgd2hvc2UgZmlsZSBlbmRzIGluIC5wdWIuXCIsXG4gICAgdG9vTGFyZ2U6IFwiVGhhdCBmaWxlIGlzIHRvbyBsYXJnZSB0byBiZSBhIHB1YmxpYyBrZXkuXCIsXG4gICAgd2FudHNQdWJsaWM6IFwiUGFzdGUgYSBwdWJsaWMga2V5LCBvciBjaG9vc2UgaXRzIGZpbGUuXCIsXG4gICAgc3VibWl0TWFrZTogXCJNYWtlXCIsXG4gICAgc3VibWl0QnJpbmc6IFwiQWRkXCIsXG4gICAgeDUwOTogXCJDZXJ0aWZpY2F0ZSAoWC41MDkpXCIsXG4gICAgc3NoOiBcIlNTSFwiLFxuICAgIG1hZGU6IChuYW1lOiBzdHJpbmcpID0+IGAke25hbWV9IGlzIG1hZGVgLFxuICAgIGFkZGVkOiAobmFtZTogc3RyaW5nKSA9PiBgJHtuYW1lfSBpcyBhZGRlZC5gLFxuICAgIHByaXZhdGVLZXk6IFwiUHJpdmF0ZSBrZXlcIixcbiAgICBvbmNlOiBcIlRoaXMgaXMgdGhlIHByaXZhdGUga2V5LiBJdCBpcyBzaG93biB0aGlzIG9uY2U6IGNvcHkgb3IgZG93bmxvYWQgaXQgbm93LCBmb3Igbm9ib2R5IGNhbiBzaG93IGl0IGFnYWluLlwiLFxuICAgIGRvd25sb2FkOiBcIkRvd25sb2FkXCIsXG4gICAgZmlsZV86IChuYW1lOiBzdHJpbmcpID0+IGAke25hbWV9LnBlbWAsXG4gICAgaGludDogKGZpbGU6IHN0cmluZykgPT4gYFRoZW46IGNobW9kIDYwMCAke2ZpbGV9ICYmIHNzaCAtaSAke2ZpbGV9IGZsaWdodEBBRERSRVNTYCxcbiAgICBkb25lOiBcIkkgaGF2ZSBpdDogZG9uZVwiLFxuICAgIGxlYXZlVGl0bGU6IFwiTGVhdmUgd2l0aG91dCB0aGUgcHJpdmF0ZSBrZXk/XCIsXG4gICAgbGVhdmVCb2R5OiBcIllvdSBoYXZlIG5laXRoZXIgY29waWVkIG5vciBkb3dubG9hZGVkIGl0LCBhbmQgaXQgaXMgbm90IHNob3duIGFnYWluLlwiLFxuICAgIGxlYXZlOiBcIkxlYXZlIHdpdGhvdXQgaXRcIixcbiAgfSxcbiAgbGltaXRzOiB7XG4gICAgdGl0bGU6IFwiVXNhZ2UgbGltaXRzXCIsXG4gICAgb2Y6ICh0ZWFtOiBzdHJpbmcpID0+IGBVc2FnZSBsaW1pdHMgb2YgJHt0ZWFtfWAsXG4gICAgYm9keTogXCJXaGF0IHRoZSBjbG91ZCBsZXRzIHRoZSB0ZWFtIGhhdmUsIGFuZCB3aGF0IGl0IGhhcyBub3cuXCIsXG4gICAgbmFtZXM6IHtcbiAgICAgIHZjcHVzOiBcIlZpcnR1YWwgQ1BVc1wiLFxuICAgICAgcmFtOiBcIk1lbW9yeVwiLFxuICAgICAgaW5zdGFuY2VzOiBcIlNlcnZlcnNcIixcbiAgICAgIHZvbHVtZXM6IFwiVm9sdW1lc1wiLFxuICAgICAgdm9sdW1lX2Rpc2s6IFwiVm9sdW1lIHN0b3JhZ2VcIixcbiAgICB9IGFzIFJlY29yZDxzdHJpbmcsIHN0cmluZz4sXG4gICAgdXNlZDogKHVzZWQ6IHN0cmluZywgbW9zdDogc3RyaW5nKSA9PiBgJHt1c2VkfSBvZiAke21vc3R9YCxcbiAgICB1bmxpbWl0ZWQ6IFwiTm8gbGltaXRcIixcbiAgICB1bmtub3duOiBcIlRoZSBjbG91ZCBkb2VzIG5vdCBzYXlcIixcbiAgICBsZWZ0OiAobGVmdDogc3RyaW5nKSA9PiBgJHtsZWZ0fSBsZWZ0YCxcbiAgICBmdWxsOiBcIk5vdGhpbmcgbGVmdFwiLFxuICB9LFxuICBpbnZvaWNlczoge1xuICAgIHRpdGxlOiBcIkludm9pY2VzXCIsXG4gICAgb2Y6ICh0ZWFtOiBzdHJpbmcpID0+IGBJbnZvaWNlcyBvZiAke3RlYW19YCxcbiAgICBvbmU6IFwiSW52b2ljZVwiLFxuICAgIG51bWJlcjogXCJOdW1iZXJcIixcbiAgICBpZDogXCJJZFwiLFxuICAgIGRhdGU6IFwiRGF0ZVwiLFxuICAgIHN0YXR1czogXCJTdGF0dXNcIixcbiAgICBhbW91bnQ6IFwiQW1vdW50XCIsXG4gICAgYmFsYW5jZTogXCJUbyBwYXlcIixcbiAgICBjcmVkaXRzOiBcIkNyZWRpdHNcIixcbiAgICByZWZ1bmRzOiBcIlJlZnVuZHNcIixcbiAgICBub25lOiBcIk5vIGludm9pY2VzIHlldFwiLFxuICAgIG5vbmVCb2R5OiBcIlRoZSBmaXJzdCBvbmUgY29tZXMgYXQgdGhlIGVuZCBvZiB0aGUgYmlsbGluZyBwZXJpb2QuXCIsXG4gICAgcHJldmlldzogXCJQcmV2aWV3IHRoZSBuZXh0IGludm9pY2VcIixcbiAgICBkcmFmdE9mOiAodGVhbTogc3RyaW5nKSA9PiBgTmV4dCBpbnZvaWNlIG9mICR7dGVhbX1gLFxuICAgIGRyYWZ0Qm9keTogXCJBIHByZXZpZXcgb2YgdGhlIHByZXNlbnQgYmlsbGluZyBwZXJpb2Q7IGFtb3VudHMgbWF5IHN0aWxsIGNoYW5nZS5cIixcbiAgICBub3RoaW5nOiBcIk5vdGhpbmcgdG8gcGF5IHNvIGZhclwiLFxuICAgIG5vdGhpbmdCb2R5OiBcIk5vdGhpbmcgaGFzIGJlZW4gdXNlZCBpbiB0aGlzIGJpbGxpbmcgcGVyaW9kLlwiLFxuICAgIGludm9pY2U6IChudW1iZXI6IHN0cmluZykgPT4gYEludm9pY2UgJHtudW1iZXJ9YCxcbiAgICB0ZWFtOiBcIlRlYW1cIixcbiAgICBhY2NvdW50OiBcIkJpbGxpbmcgYWNjb3VudFwiLFxuICAgIHBlcmlvZDogXCJCaWxsaW5nIHBlcmlvZFwiLFxuICAgIHByaW50OiBcIlByaW50IG9yIHNhdmUgYXMgUERGXCIsXG4gICAgcHJldmlld186IFwicHJldmlld1wiLFxuICAgIGN1cnJlbmN5OiBcIkN1cnJlbmN5XCIsXG4gICAgc3RhY2s6IFwiU3RhY2tcIixcbiAgICB3aGF0OiBcIldoYXQgZm9yXCIsXG4gICAgZnJvbTogXCJGcm9tXCIsXG4gICAgdW50aWw6IFwiVW50aWxcIixcbiAgICBjcmVkaXQ6IFwiQ3JlZGl0c1wiLFxuICAgIHVubmFtZWQ6IFwiTm90IGFzc2lnbmVkIHRvIGEgY2x1c3RlclwiLFxuICAgIHRvdGFsOiBcIlRvdGFsXCIsXG4gICAgaXRlbXM6IFwiSXRlbXNcIixcbiAgICBub0l0ZW1zOiBcIlRoZSBiaWxsaW5nIHNlcnZpY2UgbGlzdHMgbm8gaXRlbXMuXCIsXG4gIH0sXG4gIGRlcG9zaXQ6IHtcbiAgICB0aXRsZTogXCJBZGQgY3JlZGl0c1wiLFxuICAgIG9mOiAodGVhbTogc3RyaW5nKSA9PiBgQWRkIGNyZWRpdHMgdG8gJHt0ZWFtfWAsXG4gICAgYmFsYW5jZTogXCJDcmVkaXRzIG5vd1wiLFxuICAgIGFmdGVyOiBcIkNyZWRpdHMgdGhlblwiLFxuICAgIGFtb3VudDogXCJDcmVkaXRzIHRvIGFkZFwiLFxuICAgIGFtb3VudEhpbnQ6IFwiQSBudW1iZXIgYWJvdmUgbm91Z2h0LCB3aXRoIHR3byBkZWNpbWFscyBhdCBtb3N0LlwiLFxuICAgIHN1Ym1pdDogXCJBZGQgY3JlZGl0c1wiLFxuICAgIGRvbmU6IChhbW91bnQ6IHN0cmluZywgdGVhbTogc3RyaW5nKSA9PlxuICAgICAgYCR7YW1vdW50fSBjcmVkaXRzIGFyZSBvbiB0aGVpciB3YXkgdG8gJHt0ZWFtfS4gSXQgdGFrZXMgc29tZSBtaW51dGVzIHVudGlsIHRoZXkgYXJlIGNvdW50ZWQuYCxcbiAgICB3cm9uZzogXCJtdXN0IGJlIGEgbnVtYmVyIGFib3ZlIG5vdWdodCwgd2l0aCB0d28gZGVjaW1hbHMgYXQgbW9zdFwiLFxuICAgIG1pc3Npbmc6XG4gICAgICBcIlRoZSB0ZWFtIGhhcyBubyBwcm9qZWN0IG9yIG5vIGJpbGxpbmcgYWNjb3VudCBpbiB0aGUgY2xvdWQgeWV0LCBzbyBpdCBjYW5ub3QgZ2V0IGNyZWRpdHMuXCIsXG4gIH0sXG4gIGNvbmZpZzoge1xuICAgIHRpdGxlOiBcIkNsb3VkIGNvbmZpZ3VyYXRpb25cIixcbiAgICBib2R5OiBcIkhvdyB0aGlzIHNpdGUgcmVhY2hlcyB0aGUgc2VydmljZXMgb2YgaXRzIGNsb3VkLlwiLFxuICAgIGZpcnN0OlxuICAgICAgXCJUaGVyZSBpcyBub25lIHlldC4gV2l0aCB0aGUgZmlyc3QsIGV2ZXJ5IHVzZXIgd2hvIGhhcyBhIHBhc3N3b3JkIGdldHMgYW4gYWNjb3VudCBpbiB0aGUgY2xvdWQuXCIsXG4gICAgc2VydmljZXM6IFwiU2VydmljZXNcIixcbiAgICBhY2NvdW50OiBcIkFkbWluaXN0cmF0b3Igb2YgdGhlIGNsb3VkXCIsXG4gICAgaW50ZXJuYWxfYXV0aF91cmw6IFwiSWRlbnRpdHkgc2VydmljZVwiLFxuICAgIGludGVybmFsX2F1dGhfdXJsSGludDogXCJXaGVyZSB0aGUgY2xvdWQncyBzZXJ2aWNlcyBzaWduIGluLCBhcyBodHRwOi8va2V5c3RvbmU6NTAwMC92My5cIixcbiAgICB1c2VyX2hhbmRsZXJfYmFzZV91cmw6IFwiVXNlciBoYW5kbGVyXCIsXG4gICAgdXNlcl9oYW5kbGVyX2Jhc2VfdXJsSGludDogXCJVc2VycywgdGVhbXMsIGtleSBwYWlycywgbGltaXRzIGFuZCBiaWxsaW5nLlwiLFxuICAgIGNsdXN0ZXJfYnVpbGRlcl9iYXNlX3VybDogXCJDbHVzdGVyIGJ1aWxkZXJcIixcbiAgICBjbHVzdGVyX2J1aWxkZXJfYmFzZV91cmxIaW50OiBcIktpbmRzIG9mIGNsdXN0ZXJzLCBhbmQgY2x1c3RlcnMuXCIsXG4gICAgYWRtaW5fdXNlcl9pZDogXCJVc2VyIGlkXCIsXG4gICAgYWRtaW5fcHJvamVjdF9pZDogXCJQcm9qZWN0IGlkXCIsXG4gICAgYWRtaW5fZm9yZWlnbl9wYXNzd29yZDogXCJQYXNzd29yZFwiLFxuICAgIHBhc3N3b3JkS2VwdDogXCJLZXB0IHNlYWxlZCBhbmQgbmV2ZXIgc2hvd24uIExlYXZlIGl0IGVtcHR5IHRvIGtlZXAgdGhlIG9uZSB0aGF0IGlzIHNldC5cIixcbiAgICBwYXNzd29yZE5ldzogXCJJdCBpcyBrZXB0IHNlYWxlZCwgYW5kIG5ldmVyIHNob3duIGFnYWluLlwiLFxuICAgIHNhdmU6IFwiU2F2ZVwiLFxuICAgIHNhdmVkOiBcIlRoZSBjbG91ZCBjb25maWd1cmF0aW9uIGlzIHNhdmVkLlwiLFxuICAgIHVwZGF0ZWQ6ICh3aGVuOiBzdHJpbmcpID0+IGBDaGFuZ2VkICR7d2hlbn1gLFxuICAgIHRlc3Q6IFwiVGVzdCB0aGUgY29ubmVjdGlvblwiLFxuICAgIHRlc3Rpbmc6IFwiVGVzdGluZ1wiLFxuICAgIHRlc3RIaW50OiBcIkFza3MgYm90aCBzZXJ2aWNlcyB3aXRoIHdoYXQgaXMgc2F2ZWQ7IG5vdGhpbmcgaXMgY2hhbmdlZCB0aGVyZS5cIixcbiAgICB0ZXN0Q2hhbmdlZDogXCJTYXZlIGZpcnN0OiB3aGF0IGlzIHNhdmVkIGlzIHRlc3RlZC5cIixcbiAgICB3b3JrczogXCJhbnN3ZXJzXCIsXG4gICAgZmFpbHM6IFwiZG9lcyBub3Qgd29ya1wiLFxuICAgIGNvbmZsaWN0Qm9keTogXCJTb21lYm9keSBlbHNlIGhhcyBzYXZlZCBtZWFud2hpbGUuIFRha2UgdGhlaXJzLCBvciBzYXZlIHlvdXJzIG92ZXIgaXQuXCIsXG4gICAgdGFrZVRoZWlyczogXCJUYWtlIHRoZWlyc1wiLFxuICAgIG92ZXJ3cml0ZTogXCJTYXZlIG1pbmUgb3ZlciBpdFwiLFxuICAgIG91dGJveDogXCJDYWxscyB0byB0aGUgY2xvdWRcIixcbiAgfSxcbiAgc3RhdGlzdGljczoge1xuICAgIHRpdGxlOiBcIlN0YXRpc3RpY3NcIixcbiAgICBjbG91ZDogXCJUaGUgd2hvbGUgY2xvdWRcIixcbiAgICBzaXRlOiBcIlRoaXMgc2l0ZVwiLFxuICAgIGhpc3Rvcnk6IFwiT3ZlciB0aW1lXCIsXG4gICAgbmFtZXM6IHtcbiAgICAgIHZjcHVzOiBcIlZpcnR1YWwgQ1BVc1wiLFxuICAgICAgZGlza19zcGFjZTogXCJEaXNrXCIsXG4gICAgICByYW06IFwiTWVtb3J5XCIsXG4gICAgICBydW5uaW5nX3ZtczogXCJSdW5uaW5nIHNlcnZlcnNcIixcbiAgICAgIHVzZXJzOiBcIlVzZXJzXCIsXG4gICAgICB0ZWFtczogXCJUZWFtc1wiLFxuICAgICAgcmFja3M6IFwiUmFja3NcIixcbiAgICAgIHNlcnZlcnM6IFwiU2VydmVyc1wiLFxuICAgICAgdm9sdW1lczogXCJWb2x1bWVzXCIsXG4gICAgICBuZXR3b3JrczogXCJOZXR3b3Jrc1wiLFxuICAgIH0gYXMgUmVjb3JkPHN0cmluZywgc3RyaW5nPixcbiAgICB1c2VkOiAodXNlZDogc3RyaW5nLCB0b3RhbDogc3RyaW5nKSA9PiBgJHt1c2VkfSBvZiAke3RvdGFsfWAsXG4gICAgc2hhcmU6IChwZXJjZW50OiBzdHJpbmcpID0+IGAke3BlcmNlbnR9IGluIHVzZWAsXG4gICAgdW5rbm93bjogXCJUaGUgY2xvdWQgZG9lcyBub3Qgc2F5XCIsXG4gICAgY2xvdWRGYWlsZWQ6IFwiVGhlIGNsb3VkJ3MgbnVtYmVycyBjb3VsZCBub3QgYmUgcmVhZFwiLFxuICAgIHN0YXR1c2VzOiBcIkJ5IHN0YXR1c1wiLFxuICAgIHJhY2tzU3RhdHVzOiBcIlJhY2tzIGJ5IHN0YXR1c1wiLFxuICAgIGRldmljZXNTdGF0dXM6IFwiRGV2aWNlcyBieSBzdGF0dXNcIixcbiAgICB0ZW1wbGF0ZXM6IFwiT2YgYWxsIGRldmljZXMsIGJ5IHRoZWlyIHRlbXBsYXRlc1wiLFxuICAgIG1ldHJpY3M6IFwiTWV0cmljc1wiLFxuICAgIHJhbmdlOiBcIkRheXNcIixcbiAgICBkYXlzOiAoZGF5czogbnVtYmVyKSA9PiAoZGF5cyA9PT0gMSA/IFwiMSBkYXlcIiA6IGAke2RheXN9IGRheXNgKSxcbiAgICBkZXJpdmVkOlxuICAgICAgXCJSZWNrb25lZCBmcm9tIHRoZSBudW1iZXJzIG9mIHRvZGF5IGFuZCB0aGUgbG9nIG9mIGNoYW5nZXMsIGJhY2t3YXJkczsgd2hhdCB3YXMgbmV2ZXIgbG9nZ2VkIGlzIG5vdCBpbiBpdC5cIixcbiAgICBjdXQ6ICh3aGVuOiBzdHJpbmcpID0+IGBUaGUgbG9nIGhhcyBtb3JlIGNoYW5nZXMgdGhhbiBhcmUgcmVhZCBoZXJlOyB0aGUgbGluZXMgYmVnaW4gJHt3aGVufS5gLFxuICAgIHJhY2tzOiBcIlJhY2tzXCIsXG4gICAgZGV2aWNlczogXCJEZXZpY2VzXCIsXG4gICAgYWN0aXZpdHk6IFwiQ2hhbmdlcyBhIGRheVwiLFxuICAgIG5vbmU6IFwiTm90aGluZyBoYXMgY2hhbmdlZCBpbiB0aGVzZSBkYXlzLlwiLFxuICAgIGNoYXJ0OiAod2hhdDogc3RyaW5nLCBmcm9tOiBzdHJpbmcsIHRvOiBzdHJpbmcsIGZpcnN0OiBzdHJpbmcsIGxhc3Q6IHN0cmluZykgPT5cbiAgICAgIGAke3doYXR9IGZyb20gJHtmcm9tfSB0byAke3RvfTogJHtmaXJzdH0gYXQgZmlyc3QsICR7bGFzdH0gYXQgbGFzdGAsXG4gICAgdGFibGU6IFwiQXMgYSB0YWJsZVwiLFxuICAgIGRheTogXCJEYXlcIixcbiAgICBzZXJ2ZXI6IFwiU2VydmVyIHN0YXR1c1wiLFxuICB9LFxuICBvdXRib3g6IHtcbiAgICB0aXRsZTogXCJDYWxscyB0byB0aGUgY2xvdWRcIixcbiAgICBib2R5OiBcIldoYXQgdGhlIGNsb3VkIGhhcyBub3QgYmVlbiB0b2xkIHlldC4gRWFjaCBsaW5lIGdvZXMgd2hlbiB0aGUgY2xvdWQgaGFzIGFncmVlZC5cIixcbiAgICBub25lOiBcIkV2ZXJ5dGhpbmcgaXMgZG9uZVwiLFxuICAgIG5vbmVCb2R5OiBcIlRoZSBjbG91ZCBoYXMgYmVlbiB0b2xkIG9mIGV2ZXJ5IHVzZXIsIHRlYW0gYW5kIHJvbGUuXCIsXG4gICAgam9iOiBcIkNhbGxcIixcbiAgICBhYm91dDogXCJBYm91dFwiLFxuICAgIHN0YXRlOiBcIlN0YXRlXCIsXG4gICAgYXR0ZW1wdHM6IFwiQXR0ZW1wdHNcIixcbiAgICBkdWU6IFwiTmV4dCBhdHRlbXB0XCIsXG4gICAgZXJyb3I6IFwiTGFzdCBlcnJvclwiLFxuICAgIHNpbmNlOiBcIlNpbmNlXCIsXG4gICAgcmV0cnk6IFwiVHJ5IGFnYWluIG5vd1wiLFxuICAgIHJldHJpZWQ6IFwiSXQgaXMgdHJpZWQgYWdhaW4gbm93LlwiLFxuICAgIGdpdmVVcDogXCJHaXZlIHVwXCIsXG4gICAgZ2l2ZVVwVGl0bGU6ICh3aGF0OiBzdHJpbmcpID0+IGBHaXZlIHVwIFx1MjAxQyR7d2hhdH1cdTIwMUQ/YCxcbiAgICBnaXZlVXBNYW55OiAoY291bnQ6IHN0cmluZykgPT4gYEdpdmUgdXAgJHtjb3VudH0gY2FsbHM/YCxcbiAgICBnaXZlVXBCb2R5OlxuICAgICAgXCJUaGUgY2xvdWQgaXMgbmV2ZXIgdG9sZCwgc28gdGhpcyBzaXRlIGFuZCB0aGUgY2xvdWQgbWF5IGRpc2FncmVlIGZyb20gdGhlbiBvbi4gTm90aGluZyBlbHNlIGlzIGNoYW5nZWQuXCIsXG4gICAgZ2l2ZW5VcDogXCJJdCBpcyBnaXZlbiB1cC5cIixcbiAgICBvZjogKGF0dGVtcHRzOiBzdHJpbmcpID0+IGAke2F0dGVtcHRzfSBvZiAxMGAsXG4gICAgc3RhdGVzOiB7XG4gICAgICBxdWV1ZWQ6IFwicXVldWVkXCIsXG4gICAgICBydW5uaW5nOiBcInJ1bm5pbmdcIixcbiAgICAgIHdhaXRpbmc6IFwid2FpdGluZ1wiLFxuICAgICAgZmFpbGVkOiBcImZhaWxlZFwiLFxuICAgIH0gYXMgUmVjb3JkPHN0cmluZywgc3RyaW5nPixcbiAgICBqb2JzOiB7XG4gICAgICB1c2VyX3NpZ251cDogXCJNYWtlIHRoZSB1c2VyJ3MgYWNjb3VudFwiLFxuICAgICAgY3JlYXRlX3NpbmdsZV91c2VyX3RlYW06IFwiTWFrZSB0aGUgdXNlcidzIG93biB0ZWFtXCIsXG4gICAgICBjcmVhdGVfdGVhbTogXCJNYWtlIHRoZSB0ZWFtJ3MgcHJvamVjdFwiLFxuICAgICAgY3JlYXRlX3RlYW1fdGhlbl9yb2xlOiBcIk1ha2UgdGhlIHRlYW0ncyBwcm9qZWN0LCB0aGVuIHRoZSByb2xlXCIsXG4gICAgICBjcmVhdGVfdGVhbV9yb2xlOiBcIkdpdmUgdGhlIHVzZXIgYSByb2xlIGluIHRoZSB0ZWFtXCIsXG4gICAgICB1c2VyX3VwZGF0ZTogXCJDaGFuZ2UgdGhlIHVzZXIncyBhY2NvdW50XCIsXG4gICAgICB1c2VyX2RlbGV0aW9uOiBcIkRlbGV0ZSB0aGUgdXNlcidzIGFjY291bnRcIixcbiAgICAgIGRlbGV0ZV90ZWFtOiBcIkRlbGV0ZSB0aGUgdGVhbSdzIHByb2plY3RcIixcbiAgICB9IGFzIFJlY29yZDxzdHJpbmcsIHN0cmluZz4sXG4gICAgdXNlcjogXCJVc2VyXCIsXG4gICAgdGVhbTogXCJUZWFtXCIsXG4gICAgY29uZmlnOiBcIkNsb3VkIGNvbmZpZ3VyYXRpb25cIixcbiAgICBkb25lOiAoY291bnQ6IG51bWJlcikgPT4gKGNvdW50ID09PSAxID8gXCIxIGRvbmVcIiA6IGAke2NvdW50fSBkb25lYCksXG4gIH0sXG4gIHN0YXR1czoge1xuICAgIHRpdGxlOiBcIlNlcnZlciBzdGF0dXNcIixcbiAgICBoZWFsdGh5OiBcIkhlYWx0aHlcIixcbiAgICB1bmhlYWx0aHk6IFwiTm90IGhlYWx0aHlcIixcbiAgICBoZWFsdGh5Qm9keTogXCJSZXBvcnRzIGFyZSB0YWtlbiwgcnVucyBhcmUgaW4gdGltZSwgYW5kIGhpc3RvcnkgaXMgd3JpdHRlbi5cIixcbiAgICB2ZXJzaW9uOiBcIlZlcnNpb25cIixcbiAgICBzdGFydGVkOiBcIlN0YXJ0ZWRcIixcbiAgICB1cHRpbWU6IFwiUnVubmluZyBmb3JcIixcbiAgICBzdGVwOiBcIkEgcnVuIGVhY2hcIixcbiAgICBkZXZpY2VzOiBcIkRldmljZXMgdGhhdCByZXBvcnRcIixcbiAgICBzZXJpZXM6IFwiU2VyaWVzXCIsXG4gICAgbWVtb3J5OiBcIk1lbW9yeVwiLFxuICAgIGRlc2NyaXB0b3JzOiBcIk9wZW4gZmlsZXMgYW5kIHNvY2tldHNcIixcbiAgICBydW46IFwiTGFzdCBydW5cIixcbiAgICBydW5BdDogXCJBdFwiLFxuICAgIGR1cmF0aW9uOiBcIlRvb2tcIixcbiAgICBsYWc6IFwiQmVnYW4gbGF0ZSBieVwiLFxuICAgIG1ldHJpY3M6IFwiTWV0cmljc1wiLFxuICAgIHN0YWxlOiBcIkRyb3BwZWQgYXMgc3RhbGVcIixcbiAgICB3cml0dGVuOiBcIlZhbHVlcyB3cml0dGVuXCIsXG4gICAgZmFpbHVyZXM6IFwiRmFpbHVyZXNcIixcbiAgICBydW5zOiBcIlJ1bnNcIixcbiAgICBza2lwcGVkOiBcIlN0ZXBzIGxlZnQgb3V0XCIsXG4gICAgbmV2ZXI6IFwiVGhlcmUgaGFzIGJlZW4gbm9uZSB5ZXQuXCIsXG4gICAgaGlzdG9yeTogXCJIaXN0b3J5XCIsXG4gICAgam91cm5hbDogXCJKb3VybmFsXCIsXG4gICAgc3RhdGU6IFwiU3RhdGVcIixcbiAgICByZWFzb246IFwiV2h5XCIsXG4gICAgbGF5b3V0OiBcIkxheW91dFwiLFxuICAgIGJ5dGVzOiBcIlNpemVcIixcbiAgICB3YWl0aW5nOiBcIldhaXRpbmcgaW4gbWVtb3J5XCIsXG4gICAgY2hlY2twb2ludHM6IFwiQ2hlY2twb2ludHNcIixcbiAgICBjaGVja3BvaW50RmFpbHVyZXM6IFwiRmFpbGVkIGNoZWNrcG9pbnRzXCIsXG4gICAgbWFwOiBcIkRldmljZSBtYXBcIixcbiAgICBhZ2U6IFwiQWdlXCIsXG4gICAgcmVmcmVzaGVzOiBcIlJlYWRcIixcbiAgICBmYWlsaW5nOiBcIkZhaWxpbmdcIixcbiAgICBsaW1pdDogXCJTZXJpZXMsIG9mIHRoZSBtb3N0XCIsXG4gICAgam91cm5hbFNpemU6IFwiSm91cm5hbCwgb2YgdGhlIG1vc3RcIixcbiAgICBsaXZlOiBcIlJlYWQgYWdhaW4gZXZlcnkgZml2ZSBzZWNvbmRzLlwiLFxuICAgIG51bWJlcnM6IFwiTW9yZSBudW1iZXJzIGFyZSBvbiB0aGUgYWRtaW4gcG9ydCwgZm9yIFByb21ldGhldXMuXCIsXG4gIH0sXG59O1xuIiwgIi8qKiBUZXh0cyBvZiBwZW9wbGU6IHRoZSBkb29yJ3MgbGlua3MsIGFjY291bnRzLCB1c2VycyBhbmQgdGVhbXMuICovXG5leHBvcnQgY29uc3QgcGVvcGxlID0ge1xuICBuYW1lOiBcIk5hbWVcIixcbiAgZnVsbE5hbWU6IFwiRnVsbCBuYW1lXCIsXG4gIGVtYWlsOiBcIkUtbWFpbFwiLFxuICBsb2dpbjogXCJMb2dpblwiLFxuICBjbG91ZElkOiBcIklkIGluIHRoZSBjbG91ZFwiLFxuICBjbG91ZElkV2FybmluZzpcbiAgICBcIldoYXQgdGhlIGNsb3VkIGNhbGxzIHRoaXMgdXNlci4gV2l0aCBhIHdyb25nIGlkIHRoZSB1c2VyIHNlZXMgYW5kIGNoYW5nZXMgc29tZWJvZHkgZWxzZSdzIHRoaW5ncyB0aGVyZS5cIixcbiAgbmV3UGFzc3dvcmQ6IFwiTmV3IHBhc3N3b3JkXCIsXG4gIHJlcGVhdGVkOiBcIk5ldyBwYXNzd29yZCBhZ2FpblwiLFxuICBzdGF0dXM6IFwiU3RhdHVzXCIsXG4gIGNyZWF0ZWQ6IFwiQ3JlYXRlZFwiLFxuICB1cGRhdGVkOiBcIkNoYW5nZWRcIixcbiAgaWQ6IFwiSWRcIixcbiAgcm9vdDogXCJSb290IHVzZXJcIixcbiAgeW91OiBcInlvdVwiLFxuICBkYXlzOiAoZGF5czogc3RyaW5nKSA9PiBgJHtkYXlzfSBkYXlzYCxcbiAgcnVsZXM6IHtcbiAgICBsb2dpbjogXCJMZXR0ZXJzLCBkaWdpdHMsIGRvdCwgaHlwaGVuIGFuZCB1bmRlcnNjb3JlOyBhdCBtb3N0IDgwLlwiLFxuICAgIG5hbWU6IFwiQXQgbW9zdCA1NiBjaGFyYWN0ZXJzLlwiLFxuICAgIHBhc3N3b3JkOiBcIjYgdG8gMTI4IGNoYXJhY3RlcnMuIExvbmcgYW5kIG9kZCBiZWF0cyBzaG9ydCBhbmQgY2xldmVyLlwiLFxuICAgIHJlcGVhdGVkOiBcIlRoaXMgaXMgbm90IHRoZSBzYW1lIGFzIHRoZSBwYXNzd29yZCBhYm92ZS5cIixcbiAgICB0ZWFtTmFtZTogXCJMZXR0ZXJzLCBkaWdpdHMsIHNwYWNlcywgaHlwaGVuIGFuZCB1bmRlcnNjb3JlOyBhdCBtb3N0IDU2LiBObyBvdGhlciB0ZWFtIGhhcyBpdC5cIixcbiAgfSxcbiAgc2V0VXA6IHtcbiAgICB0aXRsZUZpcnN0OiBcIlNldCB1cCB0aGlzIHNpdGVcIixcbiAgICBib2R5Rmlyc3Q6IFwiTWFrZSB0aGUgZmlyc3QgdXNlcjogYSByb290IHVzZXIsIHdobyBtYXkgZG8gZXZlcnl0aGluZyBhbmQgbWFrZXMgdGhlIG90aGVycy5cIixcbiAgICB0aXRsZVBhc3N3b3JkOiBcIkNob29zZSB5b3VyIHBhc3N3b3JkXCIsXG4gICAgYm9keVBhc3N3b3JkOiBcIllvdSBoYXZlIGJlZW4gaW52aXRlZC4gWW91ciBwYXNzd29yZCBpcyB5b3VycyBhbG9uZTsgbm9ib2R5IGhlcmUgY2FuIHJlYWQgaXQuXCIsXG4gICAgbWFrZUZpcnN0OiBcIk1ha2UgdGhlIHJvb3QgdXNlclwiLFxuICAgIHNldFBhc3N3b3JkOiBcIlNldCBwYXNzd29yZCBhbmQgc2lnbiBpblwiLFxuICAgIG1hZGVGaXJzdDogXCJXZWxjb21lLiBZb3UgYXJlIHRoZSByb290IHVzZXIgb2YgdGhpcyBzaXRlLlwiLFxuICAgIG1hZGVQYXNzd29yZDogXCJZb3VyIHBhc3N3b3JkIGlzIHNldCwgYW5kIHlvdSBoYXZlIHNpZ25lZCBpbi5cIixcbiAgICBub0xpbms6IFwiVGhpcyBsaW5rIGhhcyBubyBzZXQtdXAgd29yZC5cIixcbiAgICBzcGVudDogXCJUaGlzIGxpbmsgd2FzIHVzZWQgYmVmb3JlLCBvciBpcyB0b28gb2xkLlwiLFxuICAgIHNwZW50Rmlyc3Q6XG4gICAgICBcIkxpbmtzIGNvdW50IG9uY2UgYW5kIGZvciBhIGRheS4gUmVzdGFydCB0aGUgc2VydmVyOiBpdCBwcmludHMgYSBuZXcgb25lLCBhbmQgZW5kcyB0aG9zZSBiZWZvcmUgaXQuXCIsXG4gICAgc3BlbnRJbnZpdGVkOlxuICAgICAgXCJMaW5rcyBjb3VudCBvbmNlIGFuZCBmb3IgYSBkYXksIGFuZCBhIG5ld2VyIG9uZSBlbmRzIHRob3NlIGJlZm9yZSBpdC4gQXNrIGFuIGFkbWluaXN0cmF0b3IgZm9yIGFub3RoZXIuXCIsXG4gICAgc2lnbmVkSW5BczogKGxvZ2luOiBzdHJpbmcpID0+XG4gICAgICBgWW91IGFyZSBzaWduZWQgaW4gYXMgJHtsb2dpbn0uIFRoaXMgbGluayBzaWducyBpdHMgb3duIHVzZXIgaW4gaW5zdGVhZC5gLFxuICB9LFxuICBhY2NvdW50OiB7XG4gICAgdGl0bGU6IFwiWW91ciBhY2NvdW50XCIsXG4gICAgdGFiczoge1xuICAgICAgcHJvZmlsZTogXCJQcm9maWxlXCIsXG4gICAgICBwYXNzd29yZDogXCJQYXNzd29yZFwiLFxuICAgICAgc2Vzc2lvbnM6IFwiU2Vzc2lvbnNcIixcbiAgICAgIHRva2VuczogXCJUb2tlbnMgZm9yIHByb2dyYW1zXCIsXG4gICAgICByb2xlczogXCJSb2xlc1wiLFxuICAgICAgYXBwZWFyYW5jZTogXCJBcHBlYXJhbmNlXCIsXG4gICAgfSxcbiAgICBmYWN0czogXCJGYWN0c1wiLFxuICAgIGlkSGludDogXCJBZG1pbnMgb2YgYSB0ZWFtIG5lZWQgeW91ciBpZCB0byBhZGQgeW91LlwiLFxuICAgIHNpZ25lZEluV2l0aG91dFBhc3N3b3JkOiBcIllvdSBoYXZlIG5vIHBhc3N3b3JkIGhlcmU7IHlvdSBzaWduIGluIHdpdGggeW91ciBvcmdhbmlzYXRpb24uXCIsXG4gICAgcGFzc3dvcmRCb2R5OlxuICAgICAgXCJXaGVuIHRoZSBwYXNzd29yZCBjaGFuZ2VzLCBhbGwgb3RoZXIgc2Vzc2lvbnMgb2YgeW91cnMgYW5kIHlvdXIgdG9rZW5zIGZyb20gc2lnbmluZyBpbiBlbmQuIFRoaXMgc2Vzc2lvbiBzdGF5cy5cIixcbiAgICBjdXJyZW50OiBcIlByZXNlbnQgcGFzc3dvcmRcIixcbiAgICBjaGFuZ2U6IFwiQ2hhbmdlIHBhc3N3b3JkXCIsXG4gICAgY2hhbmdlZDogXCJUaGUgcGFzc3dvcmQgaXMgY2hhbmdlZC4gT3RoZXIgc2Vzc2lvbnMgaGF2ZSBlbmRlZC5cIixcbiAgICByZW1vdmU6IFwiUmVtb3ZlIG15IGFjY291bnRcIixcbiAgICByZW1vdmVCb2R5OlxuICAgICAgXCJZb3UgYXJlIHNpZ25lZCBvdXQgZXZlcnl3aGVyZSBhdCBvbmNlLCBhbmQgeW91ciB0b2tlbnMgZW5kLiBZb3VyIHJvbGVzIGFuZCBzYXZlZCB2aWV3cyBnbyBmb3IgZ29vZCBhcyBzb29uIGFzIHRoZSBjbG91ZCBoYXMgcmVtb3ZlZCBpdHMgYWNjb3VudC4gVGVhbXMgYW5kIHRoZWlyIHJhY2tzIHN0YXkuXCIsXG4gICAgcmVtb3ZlUm9vdDogXCJSb290IHVzZXJzIGNhbm5vdCBiZSByZW1vdmVkLCBzbyB0aGF0IHNvbWVib2R5IHN0YXlzIHdobyBjYW4gbGV0IG90aGVycyBpbi5cIixcbiAgICByZW1vdmVDb25maXJtOiAobG9naW46IHN0cmluZykgPT4gYFR5cGUgJHtsb2dpbn0gdG8gY29uZmlybWAsXG4gICAgcmVtb3ZlTWlzbWF0Y2g6IFwiVGhhdCBpcyBub3QgeW91ciBsb2dpbi5cIixcbiAgICByZW1vdmVkOiBcIllvdXIgYWNjb3VudCBpcyBiZWluZyByZW1vdmVkLiBHb29kLWJ5ZS5cIixcbiAgICByZW1vdmVSYWNrczogXCJSZW1vdmUgaXQgYWx0aG91Z2ggcmFja3Mgb2YgbXkgdGVhbXMgc3RpbGwgc3RhbmQgdGhlcmVcIixcbiAgICB0aGVtZTogXCJDb2xvdXJzXCIsXG4gICAgZGVuc2l0eTogXCJEZW5zaXR5IG9mIGxpc3RzXCIsXG4gICAgZGVuc2l0aWVzOiB7IGNvbWZvcnRhYmxlOiBcIkNvbWZvcnRhYmxlXCIsIGNvbXBhY3Q6IFwiQ29tcGFjdFwiIH0sXG4gICAgZm9ybWF0czogXCJEYXRlcyBhbmQgbnVtYmVyc1wiLFxuICAgIGZvcm1hdHNCb2R5OiBcIkFzIHlvdXIgYnJvd3NlcidzIGxhbmd1YWdlIGhhcyB0aGVtLiBDaGFuZ2UgdGhhdCBpbiB0aGUgYnJvd3NlcidzIHNldHRpbmdzLlwiLFxuICAgIGxhbmd1YWdlOiBcIkxhbmd1YWdlXCIsXG4gICAgem9uZTogXCJUaW1lIHpvbmVcIixcbiAgICBleGFtcGxlOiBcIkV4YW1wbGVcIixcbiAgfSxcbiAgc2Vzc2lvbnM6IHtcbiAgICBsYWJlbDogXCJTZXNzaW9uc1wiLFxuICAgIGJyb3dzZXI6IFwiQnJvd3NlclwiLFxuICAgIGFkZHJlc3M6IFwiQWRkcmVzc1wiLFxuICAgIGJlZ3VuOiBcIkJlZ3VuXCIsXG4gICAgZW5kczogXCJFbmRzXCIsXG4gICAgY3VycmVudDogXCJ0aGlzIG9uZVwiLFxuICAgIGVuZDogXCJFbmQgc2Vzc2lvblwiLFxuICAgIGVuZE90aGVyczogXCJFbmQgYWxsIG90aGVyc1wiLFxuICAgIGVuZE90aGVyc1RpdGxlOiBcIkVuZCBhbGwgb3RoZXIgc2Vzc2lvbnM/XCIsXG4gICAgZW5kT3RoZXJzQm9keTogXCJXaG9ldmVyIHVzZXMgdGhlbSBoYXMgdG8gc2lnbiBpbiBhZ2Fpbi4gVGhpcyBvbmUgc3RheXMuXCIsXG4gICAgZW5kZWRPdGhlcnM6IFwiQWxsIG90aGVyIHNlc3Npb25zIGhhdmUgZW5kZWQuXCIsXG4gICAgZW5kZWQ6IFwiVGhlIHNlc3Npb24gaGFzIGVuZGVkLlwiLFxuICAgIGVuZFRpdGxlOiBcIkVuZCB0aGlzIHNlc3Npb24/XCIsXG4gICAgZW5kQm9keTogXCJJdCBpcyB0aGUgb25lIHlvdSBhcmUgdXNpbmc6IHlvdSB3aWxsIGhhdmUgdG8gc2lnbiBpbiBhZ2Fpbi5cIixcbiAgICBlbXB0eTogXCJObyBzZXNzaW9uc1wiLFxuICAgIGVtcHR5Qm9keTogXCJUaGlzIHVzZXIgaXMgc2lnbmVkIGluIG5vd2hlcmUuXCIsXG4gICAgb246IChicm93c2VyOiBzdHJpbmcsIHN5c3RlbTogc3RyaW5nKSA9PiBgJHticm93c2VyfSBvbiAke3N5c3RlbX1gLFxuICAgIHVua25vd246IFwiVW5rbm93biBwcm9ncmFtXCIsXG4gIH0sXG4gIHRva2Vuczoge1xuICAgIGxhYmVsOiBcIlRva2VucyBmb3IgcHJvZ3JhbXNcIixcbiAgICBib2R5OiBcIldpdGggYSB0b2tlbiBhIHByb2dyYW0gcmVwb3J0cyBtZXRyaWNzIG9yIHJlYWRzIHRoZW0sIGFuZCBub3RoaW5nIGVsc2UuIEl0IHJlYWNoZXMgYXMgZmFyIGFzIGl0cyB1c2VyIGRvZXMsIGFuZCBjYW4gYmUgZW5kZWQgYXQgYW55IHRpbWUuXCIsXG4gICAgbmV3OiBcIk5ldyB0b2tlblwiLFxuICAgIG5hbWU6IFwiTmFtZVwiLFxuICAgIG5hbWVIaW50OiBcIldoaWNoIHByb2dyYW0gaGFzIGl0OiBcdTIwMUNiYWNrdXAgaG9zdFx1MjAxRCwgXHUyMDFDZ3JhZmFuYVx1MjAxRC5cIixcbiAgICBzY29wZXM6IFwiUmlnaHRzXCIsXG4gICAgc2NvcGU6IHsgcmVhZDogXCJSZWFkIG1ldHJpY3NcIiwgd3JpdGU6IFwiUmVwb3J0IG1ldHJpY3NcIiB9IGFzIFJlY29yZDxzdHJpbmcsIHN0cmluZz4sXG4gICAgbm9TY29wZTogXCJDaG9vc2UgYXQgbGVhc3Qgb25lLlwiLFxuICAgIGRldmljZXM6IFwiRGV2aWNlc1wiLFxuICAgIGRldmljZXNIaW50OiBcIlNlYXJjaCBmb3IgdGhvc2UgdGhhdCBpdCBpcyBmb3IuIFdpdGhvdXQgYW55IGl0IGlzIGZvciBhbGwgb2YgeW91cnMuXCIsXG4gICAgYWRkRGV2aWNlOiBcIkFkZCBhIGRldmljZVwiLFxuICAgIGFsbERldmljZXM6IFwiYWxsIG9mIHRoZSB1c2VyJ3NcIixcbiAgICBkYXlzOiBcIkdvb2QgZm9yXCIsXG4gICAgY3JlYXRlOiBcIk1ha2UgdG9rZW5cIixcbiAgICBtYWRlOiBcIllvdXIgbmV3IHRva2VuXCIsXG4gICAgbWFkZUJvZHk6XG4gICAgICBcIkNvcHkgaXQgbm93OiBpdCBpcyBzaG93biB0aGlzIG9uY2UsIGFuZCBub2JvZHkgY2FuIHJlYWQgaXQgbGF0ZXIuIElmIGl0IGlzIGxvc3QsIGVuZCBpdCBhbmQgbWFrZSBhbm90aGVyLlwiLFxuICAgIHRyeVdyaXRlOiBcIlJlcG9ydCBhIGZpcnN0IG1ldHJpY1wiLFxuICAgIHRyeVJlYWQ6IFwiUmVhZCBjdXJyZW50IHZhbHVlc1wiLFxuICAgIGRvbmU6IFwiSSBoYXZlIGNvcGllZCBpdFwiLFxuICAgIGVuZDogXCJFbmQgdG9rZW5cIixcbiAgICBlbmRUaXRsZTogKG5hbWU6IHN0cmluZykgPT4gYEVuZCB0aGUgdG9rZW4gXHUyMDFDJHtuYW1lfVx1MjAxRD9gLFxuICAgIGVuZEJvZHk6IFwiUHJvZ3JhbXMgdGhhdCBoYXZlIGl0IGFyZSByZWZ1c2VkIGZyb20gbm93IG9uLiBUaGF0IGNhbm5vdCBiZSB0YWtlbiBiYWNrLlwiLFxuICAgIGVuZGVkOiBcIlRoZSB0b2tlbiBoYXMgZW5kZWQuXCIsXG4gICAgZXhwaXJlczogXCJFbmRzXCIsXG4gICAgZW1wdHk6IFwiTm8gdG9rZW5zIHlldFwiLFxuICAgIGVtcHR5Qm9keTogXCJNYWtlIG9uZSBmb3IgZWFjaCBwcm9ncmFtIHRoYXQgcmVwb3J0cyBvciByZWFkcyBtZXRyaWNzLlwiLFxuICAgIGRldmljZUlkOiBcIkRFVklDRS1JRFwiLFxuICB9LFxuICByb2xlczoge1xuICAgIGxhYmVsOiBcIlJvbGVzIGluIHRlYW1zXCIsXG4gICAgdGVhbTogXCJUZWFtXCIsXG4gICAgcm9sZTogXCJSb2xlXCIsXG4gICAgYWRtaW46IFwiQWRtaW5cIixcbiAgICBtZW1iZXI6IFwiTWVtYmVyXCIsXG4gICAgYWRtaW5NZWFuczpcbiAgICAgIFwibG9va3MgYXQgYW5kIGNoYW5nZXMgcmFja3MgYW5kIGRldmljZXMsIGxhdW5jaGVzIGNsdXN0ZXJzLCBzYXlzIHdobyBpcyBpbiB0aGUgdGVhbVwiLFxuICAgIG1lbWJlck1lYW5zOiBcImxvb2tzIGF0IHJhY2tzLCBkZXZpY2VzIGFuZCBtZXRyaWNzXCIsXG4gICAgc2luY2U6IFwiU2luY2VcIixcbiAgICByb290Qm9keTogXCJSb290IHVzZXJzIG1heSBkbyBldmVyeXRoaW5nIGluIGFsbCB0ZWFtcywgYW5kIGhhdmUgbm8gcm9sZXMuXCIsXG4gICAgZW1wdHk6IFwiSW4gbm8gdGVhbSB5ZXRcIixcbiAgICBlbXB0eU93bjogXCJBbiBhZG1pbiBvZiBhIHRlYW0gY2FuIGFkZCB5b3U6IGdpdmUgdGhlbSB5b3VyIGxvZ2luIG9yIHlvdXIgaWQuXCIsXG4gICAgZW1wdHlVc2VyOiBcIkFkZCB0aGUgdXNlciBvbiB0aGUgTWVtYmVycyB0YWIgb2YgYSB0ZWFtLlwiLFxuICAgIGxlYXZlOiBcIlJlbW92ZSBmcm9tIHRlYW1cIixcbiAgfSxcbiAgdXNlcnM6IHtcbiAgICB0aXRsZTogXCJVc2Vyc1wiLFxuICAgIGxhYmVsOiBcIlVzZXJzXCIsXG4gICAgbmV3OiBcIk5ldyB1c2VyXCIsXG4gICAgcmlnaHRzOiBcIlJpZ2h0c1wiLFxuICAgIHJvb3RPbmx5OiBcIlJvb3QgdXNlcnNcIixcbiAgICBwbGFpbk9ubHk6IFwiT3RoZXIgdXNlcnNcIixcbiAgICBjYW5TaWduSW46IFwiUGFzc3dvcmRcIixcbiAgICBoYXNQYXNzd29yZDogXCJzZXRcIixcbiAgICBub1Bhc3N3b3JkOiBcIm5vdCB5ZXRcIixcbiAgICBlbXB0eTogXCJObyB1c2Vyc1wiLFxuICAgIHRhYnM6IHsgb3ZlcnZpZXc6IFwiUHJvZmlsZVwiLCByb2xlczogXCJSb2xlc1wiLCBzZXNzaW9uczogXCJTZXNzaW9uc1wiLCB0b2tlbnM6IFwiVG9rZW5zXCIgfSxcbiAgICBjcmVhdGVCb2R5OlxuICAgICAgXCJUaGUgdXNlciBnZXRzIGEgbGluayB0byBjaG9vc2UgYSBwYXNzd29yZCB3aXRoLiBOb2JvZHkgYnV0IHRoZSB1c2VyIGV2ZXIga25vd3MgaXQuXCIsXG4gICAgcm9vdEhpbnQ6XG4gICAgICBcIk1heSBkbyBldmVyeXRoaW5nLCBpbiBhbGwgdGVhbXMsIGFuZCBtYWtlcyBvdGhlciB1c2Vycy4gSXQgY2Fubm90IGJlIHRha2VuIGJhY2sgaGVyZSwgYW5kIHJvb3QgdXNlcnMgY2Fubm90IGJlIHJlbW92ZWQuXCIsXG4gICAgY2xvdWRJZEhpbnQ6IFwiT25seSBpZiB0aGUgY2xvdWQga25vd3MgdGhpcyB1c2VyIGFscmVhZHk7IG90aGVyd2lzZSBpdCBpcyBtYWRlIHRoZXJlLlwiLFxuICAgIGNyZWF0ZTogXCJNYWtlIHVzZXIgYW5kIGludml0YXRpb25cIixcbiAgICBpbnZpdGF0aW9uOiBcIkludml0YXRpb25cIixcbiAgICBpbnZpdGF0aW9uRm9yOiAobmFtZTogc3RyaW5nKSA9PiBgSW52aXRhdGlvbiBmb3IgJHtuYW1lfWAsXG4gICAgaW52aXRhdGlvbkJvZHk6XG4gICAgICBcIlNlbmQgdGhpcyBsaW5rIHRvIHRoZSB1c2VyLCBvdmVyIGEgY2hhbm5lbCB0aGF0IG5vYm9keSBlbHNlIHJlYWRzLiBJdCBzZXRzIHRoZSBwYXNzd29yZCwgY291bnRzIG9uY2UgYW5kIGZvciBhIGRheSwgYW5kIGlzIHNob3duIGhlcmUgb25seSBub3cuXCIsXG4gICAgaW52aXRhdGlvbkRvbmU6IFwiSSBoYXZlIGNvcGllZCBpdFwiLFxuICAgIGludml0ZUFnYWluOiBcIk5ldyBpbnZpdGF0aW9uXCIsXG4gICAgaW52aXRlQWdhaW5UaXRsZTogKG5hbWU6IHN0cmluZykgPT4gYE1ha2UgYSBuZXcgaW52aXRhdGlvbiBmb3IgJHtuYW1lfT9gLFxuICAgIGludml0ZUFnYWluQm9keTpcbiAgICAgIFwiTGlua3MgZnJvbSBiZWZvcmUgZW5kLiBXaGVuIHRoZSBuZXcgb25lIGlzIHVzZWQsIHRoZSB1c2VyJ3Mgc2Vzc2lvbnMgYW5kIHRva2VucyBmcm9tIHNpZ25pbmcgaW4gZW5kLCB0b28uXCIsXG4gICAgc2F2ZWQ6IFwiU2F2ZWRcIixcbiAgICByZW1vdmU6IFwiUmVtb3ZlIHVzZXJcIixcbiAgICByZW1vdmVUaXRsZTogKG5hbWU6IHN0cmluZykgPT4gYFJlbW92ZSAke25hbWV9P2AsXG4gICAgcmVtb3ZlU3RhZ2VzOiBbXG4gICAgICBcIkF0IG9uY2U6IHRoZSB1c2VyIGNhbm5vdCBzaWduIGluIGFueSBtb3JlLCBhbmQgYWxsIHNlc3Npb25zLCB0b2tlbnMgYW5kIGludml0YXRpb25zIGVuZC4gVGhlIGxpc3Qgc2hvd3MgaXQgYXMgcGVuZGluZyBkZWxldGlvbi5cIixcbiAgICAgIFwiV2hlbiB0aGUgY2xvdWQgaGFzIHJlbW92ZWQgaXRzIGFjY291bnQ6IHRoZSB1c2VyIGdvZXMgZm9yIGdvb2QsIHdpdGggcm9sZXMgYW5kIHNhdmVkIHZpZXdzLlwiLFxuICAgIF0sXG4gICAgcmVtb3ZlS2VlcHM6IFwiVGVhbXMgb2Ygb3RoZXJzIGFuZCB0aGVpciByYWNrcyBhbmQgZGV2aWNlcyBzdGF5LiBJdCBjYW5ub3QgYmUgdGFrZW4gYmFjay5cIixcbiAgICByZW1vdmVSYWNrczogXCJTb21lIG9mIHRoZSB1c2VyJ3MgdGVhbXMgaGF2ZSByYWNrcy4gVGhleSBzdGF5OyByZW1vdmUgdGhlIHVzZXIgYWxsIHRoZSBzYW1lP1wiLFxuICAgIHJlbW92ZUFueXdheTogXCJSZW1vdmUgYWxsIHRoZSBzYW1lXCIsXG4gICAgcmVtb3ZlZDogKG5hbWU6IHN0cmluZykgPT4gYCR7bmFtZX0gaXMgYmVpbmcgcmVtb3ZlZC5gLFxuICAgIHJlbW92ZU1hbnk6IChjb3VudDogc3RyaW5nKSA9PiBgUmVtb3ZlICR7Y291bnR9IHVzZXJzP2AsXG4gICAgbm90UmVtb3ZhYmxlOiBcIlJvb3QgdXNlcnMgY2Fubm90IGJlIHJlbW92ZWRcIixcbiAgICBhbHJlYWR5UGVuZGluZzogXCJJcyBiZWluZyByZW1vdmVkIGFscmVhZHlcIixcbiAgICBwZW5kaW5nOlxuICAgICAgXCJUaGlzIHVzZXIgaXMgYmVpbmcgcmVtb3ZlZDogaXQgY2Fubm90IHNpZ24gaW4gYW55IG1vcmUsIGFuZCBnb2VzIHdoZW4gdGhlIHNlcnZpY2VzIHRoYXQga25vdyBpdCBoYXZlIHJlbW92ZWQgaXQuXCIsXG4gICAgZm9yYmlkZGVuOiBcIk9ubHkgcm9vdCB1c2VycyBzZWUgYW5kIG1ha2UgdXNlcnMuXCIsXG4gIH0sXG4gIHRlYW1zOiB7XG4gICAgdGl0bGU6IFwiVGVhbXNcIixcbiAgICBsYWJlbDogXCJUZWFtc1wiLFxuICAgIG5ldzogXCJOZXcgdGVhbVwiLFxuICAgIHBlcnNvbmFsOiBcInBlcnNvbmFsXCIsXG4gICAga2luZDogXCJLaW5kXCIsXG4gICAga2luZHM6IHsgc2hhcmVkOiBcIlNoYXJlZCB0ZWFtc1wiLCBzaW5nbGU6IFwiUGVyc29uYWwgdGVhbXNcIiB9LFxuICAgIGFkbWluczogXCJBZG1pbnNcIixcbiAgICBtZW1iZXJzOiBcIk1lbWJlcnNcIixcbiAgICBjcmVkaXRzOiBcIkNyZWRpdHNcIixcbiAgICBjb3N0OiBcIkNvc3QgdGhpcyBwZXJpb2RcIixcbiAgICBwZXJpb2Q6IFwiQmlsbGluZyBwZXJpb2RcIixcbiAgICBwZXJpb2RGcm9tVG86IChmcm9tOiBzdHJpbmcsIHRvOiBzdHJpbmcpID0+IGAke2Zyb219IHRvICR7dG99YCxcbiAgICBwcm9qZWN0SWQ6IFwiUHJvamVjdCBpbiB0aGUgY2xvdWRcIixcbiAgICBiaWxsaW5nSWQ6IFwiQWNjb3VudCBhdCB0aGUgYmlsbGluZ1wiLFxuICAgIGlkV2FybmluZzpcbiAgICAgIFwiQ2hhbmdlIGl0IG9ubHkgaWYgeW91IGtub3cgd2h5OiB3aXRoIGEgd3JvbmcgaWQgdGhlIHRlYW0ncyBjbHVzdGVycyBhbmQgaW52b2ljZXMgYXJlIHNvbWVib2R5IGVsc2Uncy5cIixcbiAgICBpZEhpbnROZXc6IFwiT25seSBpZiBpdCBpcyBrbm93biB0aGVyZSBhbHJlYWR5OyBvdGhlcndpc2UgaXQgaXMgbWFkZS5cIixcbiAgICBwZXJpb2RTdGFydDogXCJCaWxsaW5nIHBlcmlvZCBiZWdpbnNcIixcbiAgICBwZXJpb2RFbmQ6IFwiQmlsbGluZyBwZXJpb2QgZW5kc1wiLFxuICAgIGNvc3RIaW50OiBcIk5vcm1hbGx5IHRoZSBiaWxsaW5nIHNheXMgdGhpcy5cIixcbiAgICBlbXB0eVJvb3Q6IFwiTWFrZSB0aGUgZmlyc3QgdGVhbTogcmFja3MgYmVsb25nIHRvIHRlYW1zLlwiLFxuICAgIGVtcHR5T3RoZXI6IFwiWW91IGFyZSBpbiBubyB0ZWFtIHlldC4gQXNrIGFuIGFkbWluaXN0cmF0b3IgdG8gYWRkIHlvdS5cIixcbiAgICBlbXB0eTogXCJObyB0ZWFtcyB5ZXRcIixcbiAgICB0YWJzOiB7XG4gICAgICBvdmVydmlldzogXCJPdmVydmlld1wiLFxuICAgICAgbWVtYmVyczogXCJNZW1iZXJzXCIsXG4gICAgICBkYXNoYm9hcmQ6IFwiRGFzaGJvYXJkXCIsXG4gICAgICB1c2FnZTogXCJVc2FnZVwiLFxuICAgICAgaW52b2ljZXM6IFwiSW52b2ljZXNcIixcbiAgICAgIGNyZWRpdHM6IFwiQWRkIGNyZWRpdHNcIixcbiAgICAgIGVkaXQ6IFwiRWRpdFwiLFxuICAgIH0sXG4gICAgZmFjdHM6IFwiRmFjdHNcIixcbiAgICByYWNrczogXCJSYWNrc1wiLFxuICAgIHJhY2tzTGFiZWw6IFwiUmFja3Mgb2YgdGhlIHRlYW1cIixcbiAgICByYWNrRW1wdHk6IFwiTm8gcmFja3MgeWV0XCIsXG4gICAgcmFja0VtcHR5Qm9keTogXCJNYWtlIG9uZSwgaW1wb3J0IGEgbGlzdCwgb3IgbGF1bmNoIGEgY2x1c3Rlci5cIixcbiAgICBjcmVhdGU6IFwiTWFrZSB0ZWFtXCIsXG4gICAgbWFkZTogKG5hbWU6IHN0cmluZykgPT4gYFRlYW0gJHtuYW1lfSBpcyB0aGVyZS4gTm93IGFkZCBpdHMgbWVtYmVycy5gLFxuICAgIGVkaXQ6IFwiRWRpdCB0ZWFtXCIsXG4gICAgcmVtb3ZlOiBcIlJlbW92ZSB0ZWFtXCIsXG4gICAgcmVtb3ZlVGl0bGU6IChuYW1lOiBzdHJpbmcpID0+IGBSZW1vdmUgdGhlIHRlYW0gJHtuYW1lfT9gLFxuICAgIHJlbW92ZVN0YWdlczogW1xuICAgICAgXCJBdCBvbmNlOiB0aGUgdGVhbSBpcyBzaG93biBhcyBwZW5kaW5nIGRlbGV0aW9uLlwiLFxuICAgICAgXCJXaGVuIHRoZSBjbG91ZCBoYXMgcmVtb3ZlZCB3aGF0IGl0IGhhcyBvZiBpdDogdGhlIHRlYW0gZ29lcyBmb3IgZ29vZCwgd2l0aCBpdHMgcm9sZXMsIGl0cyByYWNrcyBhbmQgYWxsIGRldmljZXMgaW4gdGhlbS5cIixcbiAgICBdLFxuICAgIHJlbW92ZUtlZXBzOiBcIkl0cyBtZW1iZXJzIHN0YXkgdXNlcnMuIEl0IGNhbm5vdCBiZSB0YWtlbiBiYWNrLlwiLFxuICAgIHJlbW92ZVJhY2tzOiAocmFja3M6IHN0cmluZywgbmFtZXM6IHN0cmluZykgPT5cbiAgICAgIGBUaGUgdGVhbSBoYXMgJHtyYWNrc30gcmFja3MgKCR7bmFtZXN9KS4gVGhleSBnbyB3aXRoIGl0LCB3aXRoIGV2ZXJ5IGRldmljZSBhbmQgaXRzIHBsYWNlLmAsXG4gICAgcmVtb3ZlQW55d2F5OiBcIlJlbW92ZSB0aGUgdGVhbSB3aXRoIGl0cyByYWNrc1wiLFxuICAgIHJlbW92ZU1hbnk6IChjb3VudDogc3RyaW5nKSA9PiBgUmVtb3ZlICR7Y291bnR9IHRlYW1zP2AsXG4gICAgcmVtb3ZlZDogKG5hbWU6IHN0cmluZykgPT4gYCR7bmFtZX0gaXMgYmVpbmcgcmVtb3ZlZC5gLFxuICAgIHBlbmRpbmc6IFwiVGhpcyB0ZWFtIGlzIGJlaW5nIHJlbW92ZWQuIEl0IGdvZXMgd2hlbiB0aGUgY2xvdWQgaGFzIHJlbW92ZWQgd2hhdCBpdCBoYXMgb2YgaXQuXCIsXG4gICAgZm9yYmlkZGVuOiBcIk9ubHkgcm9vdCB1c2VycyBtYWtlIGFuZCBjaGFuZ2UgdGVhbXMuXCIsXG4gIH0sXG4gIG1lbWJlcnM6IHtcbiAgICBsYWJlbDogXCJNZW1iZXJzXCIsXG4gICAgYWRkOiBcIkFkZCBtZW1iZXJcIixcbiAgICBhZGRUaXRsZTogXCJBZGQgYSBtZW1iZXJcIixcbiAgICB1c2VyOiBcIlVzZXJcIixcbiAgICB1c2VySGludDogXCJTZWFyY2ggYnkgbG9naW4sIG5hbWUgb3IgZS1tYWlsLlwiLFxuICAgIHVzZXJJZEhpbnQ6IFwiVGhlIHVzZXIncyBpZC4gRXZlcnkgdXNlciBmaW5kcyBpdCB1bmRlciBcdTIwMUNZb3VyIGFjY291bnRcdTIwMUQuXCIsXG4gICAgbm9Vc2VyOiBcIkNob29zZSBhIHVzZXIuXCIsXG4gICAgYWRkZWQ6IFwiVGhlIG1lbWJlciBpcyBhZGRlZC5cIixcbiAgICBjaGFuZ2VkOiBcIlRoZSByb2xlIGlzIGNoYW5nZWQuXCIsXG4gICAgcmVtb3ZlZDogXCJUaGUgbWVtYmVyIGlzIHJlbW92ZWQuXCIsXG4gICAgcmVtb3ZlOiBcIlJlbW92ZSBmcm9tIHRlYW1cIixcbiAgICByZW1vdmVNYW55OiAoY291bnQ6IHN0cmluZykgPT4gYFJlbW92ZSAke2NvdW50fSBtZW1iZXJzP2AsXG4gICAgcmVtb3ZlTWFueUJvZHk6IFwiVGhleSBkbyBub3Qgc2VlIHRoZSB0ZWFtJ3MgcmFja3MgYW55IG1vcmUgZnJvbSBub3cgb24uXCIsXG4gICAgbWFrZUFkbWluOiBcIk1ha2UgYWRtaW5cIixcbiAgICBtYWtlTWVtYmVyOiBcIk1ha2UgbWVtYmVyXCIsXG4gICAgcmVtb3ZlVGl0bGU6IChsb2dpbjogc3RyaW5nKSA9PiBgUmVtb3ZlICR7bG9naW59IGZyb20gdGhlIHRlYW0/YCxcbiAgICByZW1vdmVCb2R5OiBcIlRoZSB1c2VyIGRvZXMgbm90IHNlZSB0aGUgdGVhbSdzIHJhY2tzIGFueSBtb3JlIGZyb20gbm93IG9uLlwiLFxuICAgIGRlbW90ZVRpdGxlOiAobG9naW46IHN0cmluZykgPT4gYE1ha2UgJHtsb2dpbn0gYSBtZW1iZXI/YCxcbiAgICBwcm9tb3RlVGl0bGU6IChsb2dpbjogc3RyaW5nKSA9PiBgTWFrZSAke2xvZ2lufSBhbiBhZG1pbj9gLFxuICAgIHByb21vdGVCb2R5OlxuICAgICAgXCJBZG1pbnMgY2hhbmdlIGFuZCByZW1vdmUgcmFja3MgYW5kIGRldmljZXMsIGxhdW5jaCBjbHVzdGVycywgYW5kIHNheSB3aG8gaXMgaW4gdGhlIHRlYW0uXCIsXG4gICAgZGVtb3RlQm9keTogXCJNZW1iZXJzIGxvb2sgYXQgcmFja3MsIGRldmljZXMgYW5kIG1ldHJpY3MsIGFuZCBjaGFuZ2Ugbm90aGluZy5cIixcbiAgICBvd246IFwiVGhpcyBpcyB5b3VyIG93biByb2xlLiBXaXRob3V0IGl0IHlvdSBjYW5ub3QgdW5kbyB0aGlzLlwiLFxuICAgIGxhc3Q6IFwiVGhpcyBpcyB0aGUgdGVhbSdzIGxhc3QgYWRtaW4uIFdpdGhvdXQgb25lLCBvbmx5IHJvb3QgdXNlcnMgY2FuIHNheSB3aG8gaXMgaW4gaXQuXCIsXG4gICAgc2luZ2xlOiBcIlRoaXMgaXMgYSBwZXJzb25hbCB0ZWFtXCIsXG4gICAgc2luZ2xlQm9keTpcbiAgICAgIFwiSXQgYmVsb25ncyB0byBvbmUgdXNlciwgYW5kIGl0cyByb2xlIGdvZXMgd2l0aCB0aGF0IHVzZXIuIE1ha2UgYSBzaGFyZWQgdGVhbSB0byB3b3JrIHdpdGggb3RoZXJzLlwiLFxuICAgIGVtcHR5OiBcIk5vIG1lbWJlcnMgeWV0XCIsXG4gICAgZW1wdHlCb2R5OiBcIlJhY2tzIG9mIHRoZSB0ZWFtIGFyZSBzZWVuIGJ5IGl0cyBtZW1iZXJzIGFuZCBieSByb290IHVzZXJzLiBBZGQgdGhlIGZpcnN0LlwiLFxuICAgIGZvcmJpZGRlbjogXCJPbmx5IGFkbWlucyBvZiB0aGUgdGVhbSBhbmQgcm9vdCB1c2VycyBzZWUgd2hvIGlzIGluIGl0LlwiLFxuICB9LFxufTtcbiIsICIvKiogVGV4dHMgb2YgdGhlIHJhY2sgdmlldy4gKi9cbmV4cG9ydCBjb25zdCByYWNrdmlldyA9IHtcbiAgY2FudmFzOiAocmFja3M6IHN0cmluZywgZGV2aWNlczogc3RyaW5nKSA9PlxuICAgIGBSYWNrczogJHtyYWNrc30sIGRldmljZXM6ICR7ZGV2aWNlc30uIFRoZSBsaXN0IG9mIHJhY2tzIGJlc2lkZSBpdCBoYXMgdGhlIHNhbWUgaW4gd29yZHMuYCxcbiAgZmFjZXM6IHsgZnJvbnQ6IFwiZnJvbnRcIiwgcmVhcjogXCJyZWFyXCIgfSxcbiAgc3RhdHVzZXM6IHtcbiAgICBBQ1RJVkU6IFwiYWN0aXZlXCIsXG4gICAgQVZBSUxBQkxFOiBcImF2YWlsYWJsZVwiLFxuICAgIEZBSUxFRDogXCJmYWlsZWRcIixcbiAgICBJTl9QUk9HUkVTUzogXCJpbiBwcm9ncmVzc1wiLFxuICAgIFNUT1BQRUQ6IFwic3RvcHBlZFwiLFxuICAgIFNVU1BFTkRFRDogXCJzdXNwZW5kZWRcIixcbiAgfSBhcyBSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+LFxuICB0aW1lczogXCJcdTAwRDdcIixcblxuICBwYW5lOiBcIlNldHRpbmdzIG9mIHRoZSB2aWV3XCIsXG4gIHNob3dQYW5lOiBcIlNob3cgdGhlIHNldHRpbmdzIG9mIHRoZSB2aWV3XCIsXG4gIGhpZGVQYW5lOiBcIkhpZGUgdGhlIHNldHRpbmdzIG9mIHRoZSB2aWV3XCIsXG4gIHNwbGl0OiBcIkhlaWdodCBvZiB0aGUgY2hhcnRcIixcbiAgY2xvc2VQYW5lOiBcIkNsb3NlXCIsXG5cbiAgbWV0cmljOiB7XG4gICAgdGl0bGU6IFwiTWV0cmljc1wiLFxuICAgIGFkZDogXCJBZGQgYSBtZXRyaWNcIixcbiAgICBjaG9vc2U6IFwiQ2hvb3NlIGEgbWV0cmljXCIsXG4gICAgcGxhY2Vob2xkZXI6IFwiTmFtZSBvZiBhIG1ldHJpY1wiLFxuICAgIG5vbmU6IFwiTm8gbWV0cmljIGhhcyB0aGF0IG5hbWUuXCIsXG4gICAgZGV2aWNlczogKGNvdW50OiBzdHJpbmcpID0+IGAke2NvdW50fSBkZXZpY2VzYCxcbiAgICByZW1vdmU6IChuYW1lOiBzdHJpbmcpID0+IGBSZW1vdmUgJHtuYW1lfWAsXG4gICAgZmlyc3Q6IChuYW1lOiBzdHJpbmcpID0+IGBDb2xvdXIgYnkgJHtuYW1lfWAsXG4gICAgaXNGaXJzdDogXCJjb2xvdXJzXCIsXG4gICAgbW9zdDogXCJGb3VyIG1ldHJpY3MgYXJlIHRoZSBtb3N0IHRoYXQgZml0IG9uIGEgZGV2aWNlLlwiLFxuICAgIG1vcmU6IChjb3VudDogc3RyaW5nKSA9PiBgJHtjb3VudH0gbW9yZTsgdHlwZSB0byBmaW5kIHRoZW1gLFxuICB9LFxuXG4gIGNvbG91cnM6IHtcbiAgICB0aXRsZTogXCJDb2xvdXJzXCIsXG4gICAgbWFwOiBcIkNvbG91ciBtYXBcIixcbiAgICBtYXBzOiB7XG4gICAgICB2aXJpZGlzOiBcIlZpb2xldCB0byB5ZWxsb3dcIixcbiAgICAgIGNpdmlkaXM6IFwiQmx1ZSB0byB5ZWxsb3dcIixcbiAgICAgIGVtYmVyOiBcIkluZGlnbyB0byBjcmVhbVwiLFxuICAgICAgdHJhZmZpYzogXCJDYWxtIHRvIGFsYXJtXCIsXG4gICAgICBkaXZlcmdpbmc6IFwiQmx1ZSB0byBvcmFuZ2VcIixcbiAgICAgIGNsYXNzaWM6IFwiR3JlZW4sIHllbGxvdywgcmVkXCIsXG4gICAgfSxcbiAgICBpbnZlcnRlZDogXCJJbnZlcnRlZFwiLFxuICAgIGNsYXNzaWNIaW50OiBcIk5vdCBlYXN5IHRvIHJlYWQgZm9yIHBlb3BsZSB3aG8gZG8gbm90IHRlbGwgcmVkIGZyb20gZ3JlZW4uXCIsXG4gICAgcmFuZ2U6IFwiUmFuZ2VcIixcbiAgICByYW5nZXM6IHtcbiAgICAgIGF1dG86IFwiQXV0b21hdGljXCIsXG4gICAgICBkZWNsYXJlZDogXCJPZiB0aGUgbWV0cmljXCIsXG4gICAgICBwZXJjZW50aWxlOiBcIjV0aCB0byA5NXRoIHBlcmNlbnRpbGVcIixcbiAgICAgIGZpeGVkOiBcIkZpeGVkXCIsXG4gICAgfSxcbiAgICByYW5nZUhpbnRzOiB7XG4gICAgICBhdXRvOiBcIlRoZSBsb3dlc3QgdG8gdGhlIGhpZ2hlc3QgdmFsdWUgb24gc2NyZWVuLCBhdCByb3VuZCBudW1iZXJzLlwiLFxuICAgICAgZGVjbGFyZWQ6IFwiRnJvbSB0aGUgbG93ZXN0IHRvIHRoZSBoaWdoZXN0IHZhbHVlIHRoYXQgdGhlIG1ldHJpYyBkZWNsYXJlcy5cIixcbiAgICAgIHBlcmNlbnRpbGU6IFwiT3V0bGllcnMgaGF2ZSB0aGUgY29sb3VyIG9mIHRoZSBlbmQuXCIsXG4gICAgICBmaXhlZDogXCJGcm9tIGFuZCB0byB0aGVzZSBudW1iZXJzLlwiLFxuICAgIH0sXG4gICAgdW5kZWNsYXJlZDogXCJUaGlzIG1ldHJpYyBkZWNsYXJlcyBub25lOyB0aGUgcmFuZ2UgaXMgYXV0b21hdGljLlwiLFxuICAgIGxvdzogXCJGcm9tXCIsXG4gICAgaGlnaDogXCJUb1wiLFxuICAgIG9yZGVyOiBcIlRoZSBmaXJzdCBudW1iZXIgbXVzdCBiZSB0aGUgc21hbGxlciBvbmUuXCIsXG4gIH0sXG5cbiAgdGhyZXNob2xkczoge1xuICAgIHRpdGxlOiBcIlRocmVzaG9sZHNcIixcbiAgICB3YXJuaW5nOiBcIldhcm5pbmdcIixcbiAgICBjcml0aWNhbDogXCJDcml0aWNhbFwiLFxuICAgIGhpbnQ6IFwiV2l0aCBjcml0aWNhbCBiZWxvdyB3YXJuaW5nLCBsb3cgdmFsdWVzIGFyZSB0aGUgYmFkIG9uZXMuXCIsXG4gICAgY2xlYXI6IFwiUmVtb3ZlIHRoZSB0aHJlc2hvbGRzXCIsXG4gICAgYXQ6IChsZXZlbDogc3RyaW5nLCB2YWx1ZTogc3RyaW5nKSA9PiBgJHtsZXZlbH0gZnJvbSAke3ZhbHVlfWAsXG4gICAgY291bnQ6ICh3YXJuaW5nOiBzdHJpbmcsIGNyaXRpY2FsOiBzdHJpbmcpID0+IGAke3dhcm5pbmd9IHdhcm5pbmcsICR7Y3JpdGljYWx9IGNyaXRpY2FsYCxcbiAgfSxcblxuICBzaG93OiB7XG4gICAgdGl0bGU6IFwiUmFja3NcIixcbiAgICBtb2RlOiBcIkRldmljZXMgc2hvd1wiLFxuICAgIG1vZGVzOiB7XG4gICAgICBwaWN0dXJlczogXCJQaWN0dXJlc1wiLFxuICAgICAgYmFyczogXCJCYXJzXCIsXG4gICAgICBib3RoOiBcIlBpY3R1cmVzIGFuZCBiYXJzXCIsXG4gICAgICBoZWF0OiBcIkhlYXRcIixcbiAgICAgIHN0YXR1czogXCJTdGF0dXNcIixcbiAgICB9LFxuICAgIHNpZGVzOiBcIlNpZGVzXCIsXG4gICAgc2lkZTogeyBmcm9udDogXCJGcm9udFwiLCByZWFyOiBcIlJlYXJcIiwgYm90aDogXCJCb3RoXCIgfSxcbiAgICBzY2FsZTogXCJCYXJzIGFzIGxvbmcgYXMgdGhlIHZhbHVlXCIsXG4gICAgb3JkZXI6IFwiT3JkZXJcIixcbiAgICBvcmRlcnM6IHsgdGVhbTogXCJUZWFtXCIsIG5hbWU6IFwiTmFtZVwiLCB2YWx1ZTogXCJWYWx1ZSwgaGlnaGVzdCBmaXJzdFwiIH0sXG4gICAgYnlUZWFtOiBcIkdyb3VwIGJ5IHRlYW1cIixcbiAgICBoaWRkZW46IChjb3VudDogc3RyaW5nKSA9PiBgJHtjb3VudH0gcmFja3MgaGlkZGVuYCxcbiAgICBzaG93QWxsOiBcIlNob3cgYWxsXCIsXG4gICAgY2hhcnQ6IFwiQ2hhcnQgdW5kZXIgdGhlIHJhY2tzXCIsXG4gIH0sXG5cbiAgZmlsdGVyczoge1xuICAgIHRpdGxlOiBcIkZpbHRlcnNcIixcbiAgICB0ZXh0OiBcIkRldmljZXMgb3IgcmFja3Mgd2l0aFwiLFxuICAgIHN0YXR1czogXCJTdGF0dXNcIixcbiAgICB0eXBlOiBcIlR5cGVcIixcbiAgICB0eXBlczogeyBJbnN0YW5jZTogXCJTZXJ2ZXJzXCIsIFZvbHVtZTogXCJWb2x1bWVzXCIsIE5ldHdvcms6IFwiTmV0d29ya3NcIiB9IGFzIFJlY29yZDxcbiAgICAgIHN0cmluZyxcbiAgICAgIHN0cmluZ1xuICAgID4sXG4gICAgdGVhbTogXCJUZWFtXCIsXG4gICAga2luZDogXCJLaW5kXCIsXG4gICAga2luZHM6IHsgcmFjazogXCJSYWNrXCIsIHNlcnZlcjogXCJTZXJ2ZXJcIiwgc3dpdGNoOiBcIlN3aXRjaFwiLCBzdG9yYWdlOiBcIlN0b3JhZ2VcIiB9LFxuICAgIGNsZWFyOiBcIkNsZWFyIHRoZSBmaWx0ZXJzXCIsXG4gICAgZml0dGluZzogKGNvdW50OiBzdHJpbmcsIGFsbDogc3RyaW5nKSA9PiBgJHtjb3VudH0gb2YgJHthbGx9IGRldmljZXNgLFxuICAgIGZyb206IFwiTG93ZXN0IHZhbHVlIHNob3duXCIsXG4gICAgdG86IFwiSGlnaGVzdCB2YWx1ZSBzaG93blwiLFxuICAgIHJhbmdlOiBcIlZhbHVlc1wiLFxuICAgIGNsZWFyUmFuZ2U6IFwiQ2xlYXIgdGhlIHJhbmdlIG9mIHZhbHVlc1wiLFxuICB9LFxuXG4gIGxlZ2VuZDoge1xuICAgIGxhYmVsOiAobWV0cmljOiBzdHJpbmcpID0+IGBMZWdlbmQgYW5kIGZpbHRlciBvZiAke21ldHJpY31gLFxuICAgIGtpbmQ6IHtcbiAgICAgIGF1dG86IFwiYXV0b21hdGljXCIsXG4gICAgICBkZWNsYXJlZDogXCJvZiB0aGUgbWV0cmljXCIsXG4gICAgICBwZXJjZW50aWxlOiBcIjV0aCB0byA5NXRoIHBlcmNlbnRpbGVcIixcbiAgICAgIGZpeGVkOiBcImZpeGVkXCIsXG4gICAgfSxcbiAgICBoaXN0b2dyYW06IFwiSG93IG1hbnkgZGV2aWNlcyBoYXZlIGVhY2ggdmFsdWVcIixcbiAgICBjb21wYXJlZDogeyBkaWZmZXJlbmNlOiBcImRpZmZlcmVuY2VcIiwgcmF0aW86IFwicmF0aW9cIiB9LFxuICAgIGNoYW5nZVJhbmdlOiBcIlJhbmdlIG9mIHRoZSBjb2xvdXJzXCIsXG4gIH0sXG5cbiAgY2hhcnQ6IHtcbiAgICBsYWJlbDogKG1ldHJpYzogc3RyaW5nKSA9PiBgRGV2aWNlcyBieSAke21ldHJpY31gLFxuICAgIG1pbjogXCJtaW5cIixcbiAgICBtZWFuOiBcIm1lYW5cIixcbiAgICBwOTU6IFwicDk1XCIsXG4gICAgbWF4OiBcIm1heFwiLFxuICAgIG9mOiAoc2hvd246IHN0cmluZywgYWxsOiBzdHJpbmcpID0+IGAke3Nob3dufSBvZiAke2FsbH0gZGV2aWNlc2AsXG4gICAgc2VsZWN0ZWQ6IChjb3VudDogc3RyaW5nKSA9PiBgJHtjb3VudH0gc2VsZWN0ZWRgLFxuICAgIG9yZGVyOiBcIlNvcnRlZFwiLFxuICAgIG9yZGVyczoge1xuICAgICAgZmFsbGluZzogXCJIaWdoZXN0IGZpcnN0XCIsXG4gICAgICByaXNpbmc6IFwiTG93ZXN0IGZpcnN0XCIsXG4gICAgICBwb3NpdGlvbjogXCJCeSBwb3NpdGlvblwiLFxuICAgICAgbmFtZTogXCJCeSBuYW1lXCIsXG4gICAgfSxcbiAgICBjdXQ6IFwiVGhlIGF4aXMgZG9lcyBub3QgYmVnaW4gYXQgemVyby5cIixcbiAgICBkZXZpY2U6IChuYW1lOiBzdHJpbmcsIHZhbHVlOiBzdHJpbmcpID0+IGAke25hbWV9OiAke3ZhbHVlfWAsXG4gICAgbm90aGluZzogXCJObyBkZXZpY2UgdGhhdCBpcyBzaG93biBoYXMgYSB2YWx1ZSBvZiB0aGlzIG1ldHJpYy5cIixcbiAgICBrZXlzOiBcIkFycm93IGtleXMgZ28gdGhyb3VnaCB0aGUgZGV2aWNlcywgRW50ZXIgc2VsZWN0cy5cIixcbiAgfSxcblxuICB0aW1lOiB7XG4gICAgdGl0bGU6IFwiVGltZVwiLFxuICAgIHRyYXZlbDogXCJMb29rIGF0IHRoZSBwYXN0XCIsXG4gICAgbm93OiBcIkJhY2sgdG8gbGl2ZVwiLFxuICAgIHBhc3Q6ICh3aGVuOiBzdHJpbmcpID0+IGBZb3UgYXJlIGxvb2tpbmcgYXQgdGhlIHBhc3Q6ICR7d2hlbn1gLFxuICAgIHBhc3RTaG9ydDogXCJQYXN0XCIsXG4gICAgcGxhY2VtZW50OiBcIlJhY2tzIGFuZCBkZXZpY2VzIHN0YW5kIHdoZXJlIHRoZXkgYXJlIG5vdy5cIixcbiAgICBzY3J1YmJlcjogXCJNb21lbnRcIixcbiAgICBzcGFuOiBcIkhvdyBmYXIgYmFja1wiLFxuICAgIHNwYW5zOiB7IGhvdXI6IFwiMSBob3VyXCIsIGRheTogXCIxIGRheVwiLCB3ZWVrOiBcIjcgZGF5c1wiLCBxdWFydGVyOiBcIjkwIGRheXNcIiB9LFxuICAgIHBsYXk6IFwiUGxheVwiLFxuICAgIHBhdXNlOiBcIlBhdXNlXCIsXG4gICAgc3BlZWQ6IFwiU3BlZWRcIixcbiAgICBwZXJTZWNvbmQ6IChzdGVwczogc3RyaW5nKSA9PiBgJHtzdGVwc31cdTAwRDdgLFxuICAgIGJhY2s6IFwiT25lIHN0ZXAgYmFja1wiLFxuICAgIG9uOiBcIk9uZSBzdGVwIG9uXCIsXG4gICAgcGljazogXCJEYXRlIGFuZCB0aW1lXCIsXG4gICAgcmVhZGluZzogXCJSZWFkaW5nIHRoZSBoaXN0b3J5XCIsXG4gICAgZmFpbGVkOiBcIlRoZSBoaXN0b3J5IGNvdWxkIG5vdCBiZSByZWFkXCIsXG4gICAgY29tcGFyZTogXCJDb21wYXJlIHdpdGhcIixcbiAgICBjb21wYXJlczoge1xuICAgICAgXCIwXCI6IFwibm90aGluZ1wiLFxuICAgICAgXCIzMDBcIjogXCI1IG1pbnV0ZXMgYWdvXCIsXG4gICAgICBcIjM2MDBcIjogXCIxIGhvdXIgYWdvXCIsXG4gICAgICBcIjg2NDAwXCI6IFwiMSBkYXkgYWdvXCIsXG4gICAgICBcIjYwNDgwMFwiOiBcIjEgd2VlayBhZ29cIixcbiAgICB9IGFzIFJlY29yZDxzdHJpbmcsIHN0cmluZz4sXG4gICAgYWdvOiAoc3Bhbjogc3RyaW5nKSA9PiBgJHtzcGFufSBhZ29gLFxuICAgIGFzOiBcIlNob3duIGFzXCIsXG4gICAgd2F5czogeyBkaWZmZXJlbmNlOiBcIkRpZmZlcmVuY2VcIiwgcmF0aW86IFwiUmF0aW9cIiB9LFxuICAgIG5vQmFzZWxpbmU6IFwiVGhlcmUgaXMgbm8gaGlzdG9yeSBvZiB0aGF0IG1vbWVudC5cIixcbiAgfSxcblxuICBzdGF0ZToge1xuICAgIGxpdmU6IFwiTGl2ZVwiLFxuICAgIHZhbHVlczogKHRpbWU6IHN0cmluZykgPT4gYFZhbHVlcyBvZiAke3RpbWV9YCxcbiAgICB3YWl0aW5nOiBcIldhaXRpbmcgZm9yIHZhbHVlc1wiLFxuICAgIGNvbm5lY3Rpbmc6IFwiQ29ubmVjdGluZzogd2hhdCB5b3Ugc2VlIG1heSBiZSBvbGRcIixcbiAgICBzdGFsZTogKHRpbWU6IHN0cmluZykgPT4gYE5vdGhpbmcgbmV3IHNpbmNlICR7dGltZX06IHdoYXQgeW91IHNlZSBtYXkgYmUgb2xkYCxcbiAgICBsb3N0OiAodGltZTogc3RyaW5nKSA9PiBgRGlzY29ubmVjdGVkIHNpbmNlICR7dGltZX06IHdoYXQgeW91IHNlZSBpcyBvbGRgLFxuICAgIGxvc3RBdE9uY2U6IFwiRGlzY29ubmVjdGVkOiB3aGF0IHlvdSBzZWUgaXMgb2xkXCIsXG4gICAgcGF1c2VkOiBcIlBhdXNlZCB3aGlsZSB0aGUgd2luZG93IGlzIGhpZGRlblwiLFxuICB9LFxuXG4gIGVtcHR5OiB7XG4gICAgbm9SYWNrczogXCJObyByYWNrcyB5ZXRcIixcbiAgICBub1JhY2tzUm9vdDpcbiAgICAgIFwiUmFja3MgY29tZSB3aXRoIHRoZSBjbHVzdGVycyB0aGF0IHRlYW1zIGxhdW5jaCwgb3IgZnJvbSB0aGUgQVBJLiBUaGlzIGNyZWF0ZXMgb25lOyB0YWtlIHRoZSBpZCBvZiBhIHRlYW0gZnJvbSB0aGUgbGlzdCBvZiB0ZWFtcy5cIixcbiAgICBub1JhY2tzVXNlcjogXCJSYWNrcyBjb21lIHdpdGggdGhlIGNsdXN0ZXJzIHRoYXQgeW91ciB0ZWFtIGxhdW5jaGVzLlwiLFxuICAgIGxhdW5jaDogXCJMYXVuY2ggYSBjbHVzdGVyXCIsXG4gICAgdGVhbXM6IFwiVG8gdGhlIHRlYW1zXCIsXG4gICAgbm9NZXRyaWNzOiBcIk5vIG1ldHJpY3MgeWV0XCIsXG4gICAgbm9NZXRyaWNzQm9keTogKGRldmljZTogc3RyaW5nKSA9PlxuICAgICAgYERldmljZXMgc2hvdyB0aGVpciB2YWx1ZXMgaGVyZSBhcyBzb29uIGFzIHNvbWV0aGluZyByZXBvcnRzIHRoZW0uIFRoaXMgcmVwb3J0cyBhIGZpcnN0IG9uZSBmb3IgJHtkZXZpY2V9OmAsXG4gICAgdG9rZW46IFwiTWFrZSBhIHRva2VuIGZvciBpdFwiLFxuICAgIHRva2VuTWFkZTogXCJUaGUgdG9rZW4gaXMgaW4gdGhlIGNvbW1hbmQuIEl0IGlzIGdvb2QgZm9yIDMwIGRheXMsIGFuZCBzaG93biBvbmx5IGhlcmUuXCIsXG4gICAgdG9rZW5OYW1lOiBcIkZpcnN0IG1ldHJpY1wiLFxuICAgIG5vRGV2aWNlczogXCJUaGUgcmFja3MgaGF2ZSBubyBkZXZpY2VzIHlldDogdGhlcmUgaXMgbm90aGluZyB0byBoYXZlIGEgdmFsdWUuXCIsXG4gICAgZmlsdGVyZWQ6IFwiTm8gZGV2aWNlIGZpdHMgdGhlIGZpbHRlcnMuXCIsXG4gICAgaGlkZGVuOiBcIkFsbCByYWNrcyBhcmUgaGlkZGVuLlwiLFxuICAgIGNob29zZTogXCJDaG9vc2UgYSBtZXRyaWMgdG8gc2VlIGl0cyB2YWx1ZXMgb24gdGhlIHJhY2tzLlwiLFxuICB9LFxuXG4gIGtleXM6IHtcbiAgICBncm91cDogXCJSYWNrIHZpZXdcIixcbiAgICBtZXRyaWM6IFwiQ2hvb3NlIGEgbWV0cmljXCIsXG4gICAgZmlsdGVyOiBcIkZpbHRlciBkZXZpY2VzXCIsXG4gICAgcGFuZTogXCJTZXR0aW5ncyBvZiB0aGUgdmlld1wiLFxuICAgIGNoYXJ0OiBcIlNob3cgb3IgaGlkZSB0aGUgY2hhcnRcIixcbiAgICBiYWNrOiBcIk9uZSBzdGVwIGJhY2sgaW4gdGltZVwiLFxuICAgIG9uOiBcIk9uZSBzdGVwIG9uIGluIHRpbWVcIixcbiAgICBwbGF5OiBcIlBsYXkgb3IgcGF1c2VcIixcbiAgICBsaXZlOiBcIkJhY2sgdG8gbGl2ZVwiLFxuICAgIG1vZGU6IFwiTmV4dCB3YXkgdG8gc2hvdyBkZXZpY2VzXCIsXG4gICAgc2lkZXM6IFwiRnJvbnQsIHJlYXIsIGJvdGhcIixcbiAgfSxcbn07XG4iLCAiLyoqIFRleHRzIGFyb3VuZCB0aGUgcGFnZXM6IGhlYWRlciwgbmF2aWdhdGlvbiwgc2lnbmluZyBpbiwga2V5cywgcGFsZXR0ZS4gKi9cbmV4cG9ydCBjb25zdCBzaGVsbCA9IHtcbiAgbmFtZTogXCJDb25jZXJ0aW1cIixcbiAgc2tpcDogXCJTa2lwIHRvIHRoZSBjb250ZW50XCIsXG4gIG5hdmlnYXRpb246IFwiTWFpblwiLFxuICBtZW51OiBcIk1lbnVcIixcbiAgYWNjb3VudDogXCJZb3VyIGFjY291bnRcIixcbiAgc2lnbkluOiBcIlNpZ24gaW5cIixcbiAgc2lnbkluQWdhaW46IFwiU2lnbiBpbiBhZ2FpblwiLFxuICBzaWduSW5BZ2FpbkJvZHk6IFwiWW91ciBzaWduLWluIGhhcyBlbmRlZC4gVGhlIHBhZ2UgYW5kIHdoYXQgeW91IHR5cGVkIHN0YXkgYXMgdGhleSBhcmUuXCIsXG4gIHNpZ25PdXQ6IFwiU2lnbiBvdXRcIixcbiAgbG9naW46IFwiTG9naW5cIixcbiAgcGFzc3dvcmQ6IFwiUGFzc3dvcmRcIixcbiAgcmVtZW1iZXI6IFwiU3RheSBzaWduZWQgaW4gb24gdGhpcyBkZXZpY2VcIixcbiAgd3Jvbmc6IFwiTG9naW4gb3IgcGFzc3dvcmQgaXMgd3JvbmcuXCIsXG4gIHRvb09mdGVuOiBcIlRvbyBtYW55IGF0dGVtcHRzLiBXYWl0IGEgbW9tZW50IGJlZm9yZSB0aGUgbmV4dCBvbmUuXCIsXG4gIHdhaXRGb3I6IChzZWNvbmRzOiBudW1iZXIpID0+IGBUcnkgYWdhaW4gaW4gJHtzZWNvbmRzfSBzYCxcbiAgb2lkYzogXCJTaWduIGluIHdpdGggeW91ciBvcmdhbmlzYXRpb25cIixcbiAgb3I6IFwib3Igd2l0aCBhIHBhc3N3b3JkXCIsXG4gIGZvcmdvdHRlbjogXCJQYXNzd29yZCBmb3Jnb3R0ZW4/IEFuIGFkbWluaXN0cmF0b3IgY2FuIGdpdmUgeW91IGEgbGluayB0aGF0IHNldHMgYSBuZXcgb25lLlwiLFxuICBub2JvZHk6IFwiTm9ib2R5IGNhbiBzaWduIGluIGhlcmUgeWV0LlwiLFxuICBub2JvZHlCb2R5OlxuICAgIFwiVGhlIGZpcnN0IHVzZXIgaXMgbWFkZSB3aXRoIHRoZSBzZXQtdXAgbGluayB0aGF0IHRoZSBzZXJ2ZXIgcHJpbnRzIHdoZW4gaXQgc3RhcnRzLiBJdCBjb3VudHMgb25jZSBhbmQgZm9yIGEgZGF5OyBhIHJlc3RhcnQgcHJpbnRzIGEgbmV3IG9uZS5cIixcbiAgb2lkY1dyb25nOiB7XG4gICAgb2lkY19zdGF0ZTogXCJUaGUgc2lnbi1pbiB0b29rIHRvbyBsb25nLCBvciBiZWdhbiBpbiBhbm90aGVyIGJyb3dzZXIuIFRyeSBhZ2Fpbi5cIixcbiAgICBvaWRjX2RlbmllZDogXCJZb3VyIG9yZ2FuaXNhdGlvbidzIHNpZ24taW4gcGFnZSByZWZ1c2VkIHlvdS5cIixcbiAgICBvaWRjX3Byb3ZpZGVyOiBcIllvdXIgb3JnYW5pc2F0aW9uJ3Mgc2lnbi1pbiBwYWdlIGRvZXMgbm90IGFuc3dlci4gVHJ5IGFnYWluIGxhdGVyLlwiLFxuICAgIG9pZGNfY29kZTogXCJZb3VyIG9yZ2FuaXNhdGlvbidzIHNpZ24taW4gY291bGQgbm90IGJlIGNvbXBsZXRlZC4gVHJ5IGFnYWluLlwiLFxuICAgIG9pZGNfdG9rZW46IFwiV2hhdCB5b3VyIG9yZ2FuaXNhdGlvbidzIHNpZ24taW4gcGFnZSBzYWlkIGNvdWxkIG5vdCBiZSB0cnVzdGVkLlwiLFxuICAgIG9pZGNfdXNlcjogXCJUaGVyZSBpcyBubyB1c2VyIGhlcmUgZm9yIHRoYXQgYWNjb3VudC4gQW4gYWRtaW5pc3RyYXRvciBjYW4gbWFrZSBvbmUuXCIsXG4gICAgb3RoZXI6IFwiU2lnbmluZyBpbiB3aXRoIHlvdXIgb3JnYW5pc2F0aW9uIGZhaWxlZC4gVHJ5IGFnYWluLlwiLFxuICB9LFxuICB3ZWxjb21lOiBcIlJhY2tzLCBkZXZpY2VzIGFuZCB0aGVpciBtZXRyaWNzLCBsaXZlLlwiLFxuICB0aGVtZTogeyBhdXRvOiBcIkNvbG91cnMgb2YgdGhlIHN5c3RlbVwiLCBsaWdodDogXCJMaWdodFwiLCBkYXJrOiBcIkRhcmtcIiwgbGFiZWw6IFwiQ29sb3Vyc1wiIH0sXG4gIG5hdjoge1xuICAgIHJhY2tzOiBcIlJhY2tzXCIsXG4gICAgZGV2aWNlczogXCJEZXZpY2VzXCIsXG4gICAgaG9zdHM6IFwiSG9zdHNcIixcbiAgICBjbHVzdGVyczogXCJMYXVuY2ggY2x1c3RlclwiLFxuICAgIHRlYW1zOiBcIlRlYW1zXCIsXG4gICAgdXNlcnM6IFwiVXNlcnNcIixcbiAgICB0ZW1wbGF0ZXM6IFwiVGVtcGxhdGVzXCIsXG4gICAga2V5UGFpcnM6IFwiS2V5IHBhaXJzXCIsXG4gICAgY2xvdWQ6IFwiQ2xvdWRcIixcbiAgICBzdGF0aXN0aWNzOiBcIlN0YXRpc3RpY3NcIixcbiAgICBhdWRpdDogXCJBdWRpdCBsb2dcIixcbiAgICBvdXRib3g6IFwiQ2FsbHMgdG8gdGhlIGNsb3VkXCIsXG4gICAgc2V0dGluZ3M6IFwiU2V0dGluZ3NcIixcbiAgICBtb3JlOiBcIk1vcmVcIixcbiAgfSxcbiAgc3RhdGU6IHtcbiAgICBsaXZlOiBcIkxpdmVcIixcbiAgICBsaXZlU2luY2U6ICh0aW1lOiBzdHJpbmcpID0+IGBMaXZlOyBsYXN0IHVwZGF0ZSAke3RpbWV9YCxcbiAgICBjb25uZWN0aW5nOiBcIkNvbm5lY3RpbmdcIixcbiAgICBzdGFsZTogKHRpbWU6IHN0cmluZykgPT4gYE5vdGhpbmcgbmV3IHNpbmNlICR7dGltZX1gLFxuICAgIGxvc3Q6IFwiRGlzY29ubmVjdGVkOyB0cnlpbmcgYWdhaW5cIixcbiAgICBwYXVzZWQ6IFwiUGF1c2VkIHdoaWxlIGhpZGRlblwiLFxuICAgIG9mZjogXCJOb3QgbGl2ZVwiLFxuICB9LFxuICBub3RGb3VuZDogXCJUaGVyZSBpcyBub3RoaW5nIGhlcmVcIixcbiAgbm90Rm91bmRCb2R5OiBcIlRoZSBhZGRyZXNzIG1heSBiZSBvbGQsIG9yIG1pc3R5cGVkLlwiLFxuICBob21lOiBcIlRvIHRoZSByYWNrc1wiLFxuICBmYWlsZWQ6IFwiVGhpcyBwYWdlIGZhaWxlZFwiLFxuICBmYWlsZWRCb2R5OiBcIkEgZmF1bHQgb2Ygb3Vycy4gVGhlIHJlc3Qgd29ya3M7IHJlbG9hZCB0byB0cnkgdGhpcyBwYWdlIGFnYWluLlwiLFxuICByZWxvYWQ6IFwiUmVsb2FkXCIsXG4gIGZvcmJpZGRlbjogXCJZb3UgbWF5IG5vdCBzZWUgdGhpc1wiLFxuICBwYWxldHRlOiBcIkNvbW1hbmRzXCIsXG4gIHBhbGV0dGVIaW50OiBcIkdvIHRvIGEgcGFnZSwgcmFjaywgZGV2aWNlLCB0ZWFtIG9yIGNvbW1hbmRcIixcbiAgcGFsZXR0ZU5vdGhpbmc6IFwiTm90aGluZyBoYXMgdGhhdCBuYW1lLlwiLFxuICBrZXlzOiBcIktleXNcIixcbiAga2V5c0JvZHk6IFwiRXZlcnl0aGluZyBjYW4gYmUgcmVhY2hlZCB3aXRoIFRhYiBhbmQgRW50ZXIsIHRvby5cIixcbiAga2V5TmFtZXM6IHtcbiAgICBoZWxwOiBcIlNob3cgdGhlc2Uga2V5c1wiLFxuICAgIHBhbGV0dGU6IFwiQ29tbWFuZHMgYW5kIHNlYXJjaFwiLFxuICAgIHNlYXJjaDogXCJTZWFyY2ggb24gdGhpcyBwYWdlXCIsXG4gICAgcmFja3M6IFwiR28gdG8gcmFja3NcIixcbiAgICBkZXZpY2VzOiBcIkdvIHRvIGRldmljZXNcIixcbiAgICB0ZWFtczogXCJHbyB0byB0ZWFtc1wiLFxuICAgIHRoZW1lOiBcIkNoYW5nZSB0aGUgY29sb3Vyc1wiLFxuICB9LFxufTtcbiIsICIvKiogVGV4dHMgb2YgdGVtcGxhdGVzLCByYWNrcyBhcyByZWNvcmRzLCBzZXR0aW5ncywgdGhlIGF1ZGl0IGxvZyBhbmQgZXZlbnRzLiAqL1xuZXhwb3J0IGNvbnN0IHNpdGUgPSB7XG4gIHJlZnVzZWQ6IFwiWW91IG1heSBub3QgZG8gdGhpc1wiLFxuICBuZWVkczoge1xuICAgIHJvb3Q6IFwiSXQgbmVlZHMgYSByb290IHVzZXIuIFlvdSBhcmUgc2lnbmVkIGluIGFzIGEgdXNlciB3aXRoIHJvbGVzIGluIHRlYW1zLlwiLFxuICAgIGFkbWluOiBcIkl0IG5lZWRzIGFuIGFkbWluIG9mIHRoZSB0ZWFtLCBvciBhIHJvb3QgdXNlci5cIixcbiAgICBhc2s6IFwiSWYgeW91IHNob3VsZCBiZSBhYmxlIHRvLCBhc2sgYW4gYWRtaW5pc3RyYXRvciBvZiB0aGlzIHNpdGUuXCIsXG4gIH0sXG4gIHRlbXBsYXRlczoge1xuICAgIHRpdGxlOiBcIlRlbXBsYXRlc1wiLFxuICAgIGxhYmVsOiBcIlRlbXBsYXRlc1wiLFxuICAgIGJvZHk6IFwiV2hhdCBkZXZpY2VzIGFyZSBtYWRlIGZyb206IGhvdyBoaWdoIHRoZXkgYXJlLCB3aGF0IHRoZXkgbG9vayBsaWtlLCB3aGF0IHRoZXkgaGF2ZS5cIixcbiAgICBuZXc6IFwiTmV3IHRlbXBsYXRlXCIsXG4gICAgbmV3Qm9keTogXCJEZXZpY2VzIGFyZSBtYWRlIGZyb20gaXQuIEhlaWdodCwga2luZCBhbmQgdmVyc2lvbiBzdGF5IGFzIHRoZXkgYXJlIG5vdyBmb3IgZ29vZC5cIixcbiAgICBuYW1lOiBcIk5hbWVcIixcbiAgICBuYW1lSGludDogXCJObyBvdGhlciB0ZW1wbGF0ZSBoYXMgdGhlIHNhbWU7IGF0IG1vc3QgMjU1IGNoYXJhY3RlcnMuXCIsXG4gICAga2luZDogXCJLaW5kXCIsXG4gICAga2luZHM6IHtcbiAgICAgIGluc3RhbmNlOiBcIkluc3RhbmNlXCIsXG4gICAgICBuZXR3b3JrOiBcIk5ldHdvcmtcIixcbiAgICAgIHZvbHVtZTogXCJWb2x1bWVcIixcbiAgICAgIHJhY2s6IFwiUmFja1wiLFxuICAgIH0sXG4gICAga2luZEhpbnQ6IFwiVGhlcmUgaXMgb25lIHRlbXBsYXRlIGVhY2ggZm9yIG5ldHdvcmtzIGFuZCB2b2x1bWVzOyBhbGwgb3RoZXJzIGFyZSBmb3IgaW5zdGFuY2VzLlwiLFxuICAgIGhlaWdodDogXCJIZWlnaHRcIixcbiAgICBoZWlnaHRIaW50OiBcIlVuaXRzLCAxIHRvIDcyLiBBYm92ZSA2IGl0IG5lZWRzIGEgcGljdHVyZS5cIixcbiAgICBkZXB0aDogXCJEZXB0aFwiLFxuICAgIGRlcHRoczogeyAxOiBcImhhbGZcIiwgMjogXCJmdWxsXCIgfSBhcyBSZWNvcmQ8bnVtYmVyLCBzdHJpbmc+LFxuICAgIHVuaXRzOiAodW5pdHM6IHN0cmluZykgPT4gYCR7dW5pdHN9IFVgLFxuICAgIHZlcnNpb246IFwiVmVyc2lvblwiLFxuICAgIGRlc2NyaXB0aW9uOiBcIkRlc2NyaXB0aW9uXCIsXG4gICAgZm9yZWlnbklkOiBcIklkIGluIHRoZSBjbG91ZFwiLFxuICAgIGZvcmVpZ25JZEhpbnQ6IFwiVGhlIGZsYXZvdXIgdGhhdCB0aGUgY2xvdWQgbWFrZXMgc3VjaCBpbnN0YW5jZXMgb2YuXCIsXG4gICAgdmNwdXM6IFwiUHJvY2Vzc29yc1wiLFxuICAgIHJhbTogXCJNZW1vcnlcIixcbiAgICByYW1IaW50OiBcIk1CXCIsXG4gICAgZGlzazogXCJEaXNrXCIsXG4gICAgZGlza0hpbnQ6IFwiR0JcIixcbiAgICBwaWN0dXJlczogXCJQaWN0dXJlc1wiLFxuICAgIHBpY3R1cmVzSGludDpcbiAgICAgIFwiTmFtZXMgb3IgYWRkcmVzc2VzIG9uIHRoaXMgc2l0ZSAoYnJvd3NlcnMgbG9hZCBub25lIGZyb20gZWxzZXdoZXJlKS4gV2l0aG91dCB0aGVtIHRoZSByYWNrIHZpZXcgZHJhd3MgdGhlIGRldmljZSBpdHNlbGYuXCIsXG4gICAgZnJvbnQ6IFwiRnJvbnRcIixcbiAgICByZWFyOiBcIlJlYXJcIixcbiAgICBwcmV2aWV3OiBcIlByZXZpZXdcIixcbiAgICBkcmF3bkZyb250OiAobmFtZTogc3RyaW5nKSA9PiBgJHtuYW1lfSBmcm9tIHRoZSBmcm9udGAsXG4gICAgZHJhd25SZWFyOiAobmFtZTogc3RyaW5nKSA9PiBgJHtuYW1lfSBmcm9tIHRoZSByZWFyYCxcbiAgICBvbmVQaWN0dXJlOiBcIkF0IGxlYXN0IG9uZSBvZiB0aGUgdHdvIGhhcyB0byBiZSB0aGVyZS5cIixcbiAgICBjcmVhdGU6IFwiTWFrZSB0ZW1wbGF0ZVwiLFxuICAgIG1hZGU6IChuYW1lOiBzdHJpbmcpID0+IGBUZW1wbGF0ZSAke25hbWV9IGlzIHRoZXJlLmAsXG4gICAgZWRpdDogXCJFZGl0XCIsXG4gICAgZGV0YWlsczogXCJEZXRhaWxzXCIsXG4gICAgZml4ZWQ6IFwiY2Fubm90IGJlIGNoYW5nZWRcIixcbiAgICByZW1vdmU6IFwiUmVtb3ZlIHRlbXBsYXRlXCIsXG4gICAgcmVtb3ZlVGl0bGU6IChuYW1lOiBzdHJpbmcpID0+IGBSZW1vdmUgdGhlIHRlbXBsYXRlICR7bmFtZX0/YCxcbiAgICByZW1vdmVCb2R5OiBcIk5vIG1vcmUgZGV2aWNlcyBjYW4gYmUgbWFkZSBmcm9tIGl0LlwiLFxuICAgIHJlbW92ZVVzZWQ6IChkZXZpY2VzOiBzdHJpbmcpID0+XG4gICAgICBgJHtkZXZpY2VzfSBkZXZpY2VzIGhhdmUgYmVlbiBtYWRlIGZyb20gaXQuIFRoZXkgYXJlIHJlbW92ZWQgYXMgd2VsbCwgZnJvbSBhbGwgcmFja3MsIHdpdGggdGhlaXIgcGxhY2VzLmAsXG4gICAgcmVtb3ZlUmVjdXJzZTogXCJSZW1vdmUgaXQgd2l0aCBpdHMgZGV2aWNlc1wiLFxuICAgIHJlbW92ZWQ6IFwiVGhlIHRlbXBsYXRlIGlzIHJlbW92ZWQuXCIsXG4gICAgcmFja0ZpeGVkOiBcIlJhY2tzIGFyZSBtYWRlIGZyb20gdGhpcyB0ZW1wbGF0ZTsgaXQgc3RheXMuXCIsXG4gICAgZGV2aWNlczogXCJEZXZpY2VzIG1hZGUgZnJvbSBpdFwiLFxuICAgIGVtcHR5OiBcIk5vIHRlbXBsYXRlcyB5ZXRcIixcbiAgICBlbXB0eUJvZHk6IFwiRGV2aWNlcyBhcmUgbWFkZSBmcm9tIHRlbXBsYXRlcy4gTWFrZSBvbmUgZm9yIGVhY2gga2luZCBvZiBtYWNoaW5lLlwiLFxuICAgIGZvcmJpZGRlbjogXCJPbmx5IHJvb3QgdXNlcnMgbWFrZSBhbmQgY2hhbmdlIHRlbXBsYXRlcy5cIixcbiAgfSxcbiAgcmFja3M6IHtcbiAgICBuZXdUaXRsZTogXCJOZXcgcmFja1wiLFxuICAgIGVkaXRUaXRsZTogKG5hbWU6IHN0cmluZykgPT4gYEVkaXQgJHtuYW1lfWAsXG4gICAgdGl0bGU6IFwiUmFja3NcIixcbiAgICB0ZWFtOiBcIlRlYW1cIixcbiAgICB0ZWFtSGludDogXCJXaG9zZSBpdCBpcy4gVGhhdCBzdGF5cyBzby5cIixcbiAgICBub1RlYW06IFwiVGhlcmUgaXMgbm8gdGVhbSB3aG9zZSByYWNrcyB5b3UgbWF5IGNoYW5nZS5cIixcbiAgICBub1RlYW1Cb2R5OiBcIlJhY2tzIGJlbG9uZyB0byB0ZWFtcy4gTWFrZSBhIHRlYW0gZmlyc3QsIG9yIGFzayB0byBiZSBtYWRlIGFuIGFkbWluIG9mIG9uZS5cIixcbiAgICBjaG9vc2VUZWFtOiBcIkNob29zZSBhIHRlYW1cIixcbiAgICBuYW1lOiBcIk5hbWVcIixcbiAgICBuYW1lSGludDpcbiAgICAgIFwiTGV0dGVycywgZGlnaXRzLCBoeXBoZW4gYW5kIHVuZGVyc2NvcmU7IGF0IG1vc3QgMjU1LiBFbXB0eSBmb3IgdGhlIG5hbWUgYWZ0ZXIgdGhhdCBvZiB0aGUgdGVhbSdzIG5ld2VzdC5cIixcbiAgICBuYW1lSGludEVkaXQ6XG4gICAgICBcIkxldHRlcnMsIGRpZ2l0cywgaHlwaGVuIGFuZCB1bmRlcnNjb3JlOyBhdCBtb3N0IDI1NS4gTm8gb3RoZXIgb2YgdGhlIHRlYW0gaGFzIGl0LlwiLFxuICAgIGhlaWdodDogXCJIZWlnaHQgaW4gdW5pdHNcIixcbiAgICBoZWlnaHRIaW50OiBcIjEgdG8gNzIuIEVtcHR5IGZvciB0aGF0IG9mIHRoZSB0ZWFtJ3MgbmV3ZXN0LCBvciA0Mi5cIixcbiAgICBoZWlnaHRIaW50RWRpdDogXCIxIHRvIDcyLCBhbmQgbm90IGJlbG93IHRoZSBoaWdoZXN0IHVuaXQgdGhhdCBpcyB0YWtlbi5cIixcbiAgICBzdGF0dXM6IFwiU3RhdHVzXCIsXG4gICAgb3JkZXJJZDogXCJPcmRlclwiLFxuICAgIG9yZGVySWRIaW50OiBcIldoYXQgdGhlIGJpbGxpbmcgY2FsbHMgaXQ7IG5vIG90aGVyIHJhY2sgaGFzIHRoZSBzYW1lLlwiLFxuICAgIG9yZGVySWRIaW50T3RoZXI6IFwiV2hhdCB0aGUgYmlsbGluZyBjYWxscyBpdC4gRW1wdHkgZm9yIG9uZSB0aGF0IGlzIG1hZGUuXCIsXG4gICAgY29zdDogXCJDb3N0IHRoaXMgcGVyaW9kXCIsXG4gICAgbWV0YWRhdGE6IFwiTWV0YWRhdGFcIixcbiAgICBtZXRhZGF0YUhpbnQ6IFwiQSBKU09OIG9iamVjdC4gQWxsIG9mIGl0IGlzIHJlcGxhY2VkLlwiLFxuICAgIG5ldHdvcms6IFwiTmV0d29yayBkZXRhaWxzXCIsXG4gICAgbmV0d29ya0hpbnQ6IFwiQSBKU09OIG9iamVjdC5cIixcbiAgICBvdXRwdXQ6IFwiT3V0cHV0IG9mIHRoZSBjcmVhdGlvblwiLFxuICAgIG91dHB1dEhpbnQ6IFwiV2hhdCBpdHMgY3JlYXRpb24gc2FpZDogbmFtZT12YWx1ZSwgd2l0aCBjb21tYXMgYmV0d2Vlbi5cIixcbiAgICBjcmVhdGU6IFwiTWFrZSByYWNrXCIsXG4gICAgbWFkZTogKG5hbWU6IHN0cmluZykgPT4gYCR7bmFtZX0gaXMgdGhlcmUuYCxcbiAgICB0ZW1wbGF0ZTogXCJUZW1wbGF0ZVwiLFxuICAgIHJlbW92ZTogXCJSZW1vdmUgcmFja1wiLFxuICAgIHJlbW92ZVRpdGxlOiAobmFtZTogc3RyaW5nKSA9PiBgUmVtb3ZlICR7bmFtZX0/YCxcbiAgICByZW1vdmVFbXB0eTogXCJJdCBpcyBlbXB0eS4gSXQgY2Fubm90IGJlIHRha2VuIGJhY2suXCIsXG4gICAgcmVtb3ZlRnVsbDogKGRldmljZXM6IHN0cmluZykgPT5cbiAgICAgIGAke2RldmljZXN9IGRldmljZXMgc3RhbmQgaW4gaXQuIFRoZXkgYXJlIHJlbW92ZWQgYXMgd2VsbCwgd2l0aCB0aGVpciBwbGFjZXMuIEl0IGNhbm5vdCBiZSB0YWtlbiBiYWNrLmAsXG4gICAgcmVtb3ZlZDogKG5hbWU6IHN0cmluZykgPT4gYCR7bmFtZX0gaXMgcmVtb3ZlZC5gLFxuICAgIGZvcmJpZGRlbjogXCJPbmx5IGFkbWlucyBvZiBpdHMgdGVhbSBhbmQgcm9vdCB1c2VycyBjaGFuZ2UgYSByYWNrLlwiLFxuICB9LFxuICBqc29uOiB7XG4gICAgYXQ6IChsaW5lOiBzdHJpbmcsIGNvbHVtbjogc3RyaW5nLCB3aHk6IHN0cmluZykgPT4gYGxpbmUgJHtsaW5lfSwgY29sdW1uICR7Y29sdW1ufTogJHt3aHl9YCxcbiAgICBicm9rZW46ICh3aHk6IHN0cmluZykgPT4gYGlzIG5vIEpTT046ICR7d2h5fWAsXG4gICAgb2JqZWN0OiBcImhhcyB0byBiZSBhIEpTT04gb2JqZWN0OiB7XHUyMDI2fVwiLFxuICAgIHRpZHk6IFwiVGlkeSB1cFwiLFxuICB9LFxuICBpbXBvcnQ6IHtcbiAgICB0aXRsZTogXCJJbXBvcnRcIixcbiAgICByYWNrczogXCJSYWNrc1wiLFxuICAgIGRldmljZXM6IFwiRGV2aWNlc1wiLFxuICAgIHdoYXQ6IFwiV2hhdCB0byBpbXBvcnRcIixcbiAgICBib2R5OiBcIlBhc3RlIHJvd3Mgb2YgYSBzcHJlYWRzaGVldCBvciBhIENTViBmaWxlLCB3aXRoIGEgbGluZSBvZiBjb2x1bW4gbmFtZXMgZmlyc3QuIEFsbCByb3dzIGFyZSBtYWRlLCBvciBub25lLlwiLFxuICAgIHBhc3RlOiBcIlJvd3NcIixcbiAgICBmaWxlOiBcIkNob29zZSBhIENTViBmaWxlXCIsXG4gICAgY29sdW1uczogXCJDb2x1bW5zXCIsXG4gICAgbmVlZGVkOiBcIm5lZWRlZFwiLFxuICAgIG1heTogXCJtYXkgYmUgbGVmdCBvdXRcIixcbiAgICBleGFtcGxlOiBcIlB1dCBhbiBleGFtcGxlIGluXCIsXG4gICAgY2hlY2s6IFwiQ2hlY2tcIixcbiAgICBydW46IChyb3dzOiBzdHJpbmcpID0+IGBNYWtlIGFsbCAke3Jvd3N9YCxcbiAgICByZWFkeTogKHJvd3M6IHN0cmluZykgPT4gYCR7cm93c30gcm93cyBhcmUgcmVhZHkuYCxcbiAgICBmYXVsdHM6IChyb3dzOiBzdHJpbmcpID0+IGAke3Jvd3N9IHJvd3MgaGF2ZSBmYXVsdHMuIE5vdGhpbmcgaGFzIGJlZW4gbWFkZS5gLFxuICAgIHNvbWVGYXVsdHM6IChzaG93bjogc3RyaW5nKSA9PiBgVGhlIGZpcnN0ICR7c2hvd259IGFyZSBzaG93bi5gLFxuICAgIGxpbmU6IChsaW5lOiBzdHJpbmcpID0+IGBMaW5lICR7bGluZX1gLFxuICAgIGNvbHVtbjogXCJDb2x1bW5cIixcbiAgICB2YWx1ZTogXCJWYWx1ZVwiLFxuICAgIGZhdWx0OiBcIldoYXQgaXMgd3JvbmdcIixcbiAgICB3aGVyZTogXCJMaW5lXCIsXG4gICAgZG9uZTogKHJvd3M6IHN0cmluZykgPT4gYCR7cm93c30gaGF2ZSBiZWVuIG1hZGUuYCxcbiAgICB0b1JhY2tzOiBcIkxvb2sgYXQgdGhlIHJhY2tzXCIsXG4gICAgbW9yZTogXCJJbXBvcnQgbW9yZVwiLFxuICAgIGVtcHR5OiBcIlRoZXJlIGFyZSBubyByb3dzLlwiLFxuICAgIHRvb01hbnk6IChtb3N0OiBzdHJpbmcpID0+IGBBdCBtb3N0ICR7bW9zdH0gcm93cyBhdCBvbmNlLmAsXG4gICAgbm9Db2x1bW46IChjb2x1bW46IHN0cmluZykgPT4gYFRoZSBjb2x1bW4gJHtjb2x1bW59IGlzIG1pc3NpbmcuYCxcbiAgICB1bmtub3duQ29sdW1uOiAoY29sdW1uOiBzdHJpbmcpID0+IGBUaGVyZSBpcyBubyBjb2x1bW4gJHtjb2x1bW59LmAsXG4gICAgdHdpY2U6IChjb2x1bW46IHN0cmluZykgPT4gYFRoZSBjb2x1bW4gJHtjb2x1bW59IGlzIHRoZXJlIHR3aWNlLmAsXG4gICAgdG9vV2lkZTogKG1vc3Q6IHN0cmluZykgPT4gYGhhcyBtb3JlIHRoYW4gJHttb3N0fSBmaWVsZHNgLFxuICAgIG9wZW5RdW90ZTogXCJoYXMgYSBxdW90YXRpb24gbWFyayB0aGF0IGlzIG5vdCBjbG9zZWRcIixcbiAgICByZXF1aXJlZDogXCJpcyBuZWVkZWRcIixcbiAgICB1bmtub3duVGVhbTogXCJpcyBubyB0ZWFtIG9mIHlvdXJzXCIsXG4gICAgdW5rbm93blJhY2s6IFwiaXMgbm8gcmFjayBvZiB5b3Vyc1wiLFxuICAgIHR3b1JhY2tzOiBcImlzIHRoZSBuYW1lIG9mIHNldmVyYWwgcmFja3M7IHNheSB0aGUgaWRcIixcbiAgICB1bmtub3duVGVtcGxhdGU6IFwiaXMgbm8gdGVtcGxhdGVcIixcbiAgICBub3ROdW1iZXI6IFwiaXMgbm8gd2hvbGUgbnVtYmVyXCIsXG4gICAgcHJldmlldzogXCJQcmV2aWV3XCIsXG4gICAgbmFtZXM6IHtcbiAgICAgIHRlYW06IFwibmFtZSBvciBpZCBvZiB0aGUgdGVhbVwiLFxuICAgICAgbmFtZTogXCJuYW1lXCIsXG4gICAgICB1X2hlaWdodDogXCJ1bml0cywgMSB0byA3MlwiLFxuICAgICAgc3RhdHVzOiBcInN0YXR1c1wiLFxuICAgICAgb3JkZXJfaWQ6IFwid2hhdCB0aGUgYmlsbGluZyBjYWxscyBpdDsgcm9vdCB1c2VycyBoYXZlIHRvIHNheSBpdFwiLFxuICAgICAgY29zdDogXCJjb3N0IHRoaXMgcGVyaW9kXCIsXG4gICAgICBtZXRhZGF0YTogXCJKU09OIG9iamVjdFwiLFxuICAgICAgcmFjazogXCJuYW1lIG9yIGlkIG9mIHRoZSByYWNrXCIsXG4gICAgICB0ZW1wbGF0ZTogXCJuYW1lIG9yIGlkIG9mIHRoZSB0ZW1wbGF0ZVwiLFxuICAgICAgdHlwZTogXCJJbnN0YW5jZSwgVm9sdW1lIG9yIE5ldHdvcms7IGVsc2UgYnkgdGhlIHRlbXBsYXRlXCIsXG4gICAgICBzdGFydF91OiBcImxvd2VzdCB1bml0OyAxIGlzIHRoZSBib3R0b21cIixcbiAgICAgIGZhY2luZzogXCJmIGZvciB0aGUgZnJvbnQgKGVsc2UpLCBiIGZvciB0aGUgcmVhclwiLFxuICAgICAgZGVzY3JpcHRpb246IFwiZGVzY3JpcHRpb25cIixcbiAgICB9IGFzIFJlY29yZDxzdHJpbmcsIHN0cmluZz4sXG4gIH0sXG4gIHNldHRpbmdzOiB7XG4gICAgdGl0bGU6IFwiU2V0dGluZ3NcIixcbiAgICBzaXRlOiBcIk9mIHRoZSBzaXRlXCIsXG4gICAgaW50ZXJ2YWw6IFwiSW50ZXJ2YWwgb2YgdGhlIHJhY2sgdmlld1wiLFxuICAgIGludGVydmFsSGludDpcbiAgICAgIFwiU2Vjb25kcyBiZXR3ZWVuIHR3byBsb29rcyBvZiBhbiBvbGRlciBjbGllbnQgYXQgdGhlIG1ldHJpY3Mgb24gc2NyZWVuOyAxNSBvciBtb3JlLlwiLFxuICAgIHNlcnZlcjogXCJUaGlzIHNlcnZlclwiLFxuICAgIHZlcnNpb246IFwiVmVyc2lvblwiLFxuICAgIGhlYWx0aHk6IFwiU3RhdGVcIixcbiAgICBnb29kOiBcImluIG9yZGVyXCIsXG4gICAgdXA6IFwiUnVubmluZyBmb3JcIixcbiAgICB0cm91YmxlOiBcIlRyb3VibGVcIixcbiAgICBkZXZpY2VzOiBcIkRldmljZXMgdGhhdCByZXBvcnRcIixcbiAgICBzZXJpZXM6IFwiU2VyaWVzXCIsXG4gICAgbWVtb3J5OiBcIk1lbW9yeVwiLFxuICAgIHN0ZXA6IFwiU3RlcCBvZiB0aGUgaGlzdG9yeVwiLFxuICAgIGZvcmJpZGRlbjogXCJPbmx5IHJvb3QgdXNlcnMgc2VlIGFuZCBjaGFuZ2Ugc2V0dGluZ3MuXCIsXG4gIH0sXG4gIGF1ZGl0OiB7XG4gICAgdGl0bGU6IFwiQXVkaXQgbG9nXCIsXG4gICAgbGFiZWw6IFwiQ2hhbmdlc1wiLFxuICAgIHdoZW46IFwiV2hlblwiLFxuICAgIHdobzogXCJXaG9cIixcbiAgICB3aGF0OiBcIldoYXRcIixcbiAgICBhY3Rpb246IFwiQWN0aW9uXCIsXG4gICAga2luZDogXCJLaW5kXCIsXG4gICAgc3ViamVjdDogXCJXaGljaFwiLFxuICAgIGRldGFpbHM6IFwiRGV0YWlsc1wiLFxuICAgIHRlYW06IFwiVGVhbVwiLFxuICAgIHJhY2s6IFwiUmFja1wiLFxuICAgIHNpbmNlOiBcIkZyb21cIixcbiAgICB1bnRpbDogXCJUb1wiLFxuICAgIGVtcHR5OiBcIk5vdGhpbmcgaGFzIGJlZW4gY2hhbmdlZCB5ZXRcIixcbiAgICBlbXB0eUJvZHk6IFwiRXZlcnkgY2hhbmdlIG9mIHJhY2tzLCBkZXZpY2VzLCB0ZWFtcywgdXNlcnMgYW5kIHNldHRpbmdzIHdpbGwgc3RhbmQgaGVyZS5cIixcbiAgICBzZXJ2ZXI6IFwidGhlIHNlcnZlclwiLFxuICAgIG1vcmU6IChjb3VudDogc3RyaW5nKSA9PiBgJHtjb3VudH0gbW9yZWAsXG4gICAgb3BlbkRldGFpbHM6ICh3aGF0OiBzdHJpbmcpID0+IGBEZXRhaWxzIG9mICR7d2hhdH1gLFxuICAgIGFsbDogXCJFdmVyeXRoaW5nIHRoYXQgd2FzIG5vdGVkXCIsXG4gICAgbnVtYmVyOiBcIk51bWJlclwiLFxuICB9LFxuICBldmVudHM6IHtcbiAgICB0aXRsZTogXCJFdmVudHNcIixcbiAgICBib2R5OiBcIldoYXQgaGFwcGVucyBhdCB0aGUgc2l0ZSwgYXMgaXQgaGFwcGVucy5cIixcbiAgICBsYWJlbDogXCJFdmVudHNcIixcbiAgICBwYXVzZTogXCJQYXVzZVwiLFxuICAgIGdvOiBcIkdvIG9uXCIsXG4gICAgd2FpdGluZzogKGNvdW50OiBzdHJpbmcpID0+IGAke2NvdW50fSBuZXdgLFxuICAgIGNsZWFyOiBcIkNsZWFyXCIsXG4gICAgZW1wdHk6IFwiTm90aGluZyB5ZXRcIixcbiAgICBlbXB0eUJvZHk6IFwiQ2hhbmdlcyBvZiByYWNrcywgZGV2aWNlcywgdGVhbXMgYW5kIHVzZXJzIGFwcGVhciBoZXJlIGFzIHRoZXkgaGFwcGVuLlwiLFxuICAgIGtpbmRzOiBcIktpbmRzXCIsXG4gICAgc2hvd2luZzogKGNvdW50OiBzdHJpbmcsIG1vc3Q6IHN0cmluZykgPT4gYCR7Y291bnR9IHNob3duOyBhdCBtb3N0ICR7bW9zdH0gYXJlIGtlcHQuYCxcbiAgICBsb2c6IFwiQXVkaXQgbG9nXCIsXG4gICAgbWlzc2VkOiBcIlNvbWUgd2VyZSBtaXNzZWQgd2hpbGUgdGhlIGNvbm5lY3Rpb24gd2FzIGF3YXk7IHRoZSBhdWRpdCBsb2cgaGFzIHRoZW0uXCIsXG4gIH0sXG4gIC8qKiBXaGF0IHRoZSBsb2cgb2YgY2hhbmdlcyBjYWxscyB0aGluZ3M7IHdoYXQgaXMgbm90IGhlcmUgc3RhbmRzIGFzIGl0IGlzLiAqL1xuICBraW5kczoge1xuICAgIHJhY2s6IFwicmFja1wiLFxuICAgIGRldmljZTogXCJkZXZpY2VcIixcbiAgICB0ZWFtOiBcInRlYW1cIixcbiAgICB0ZWFtX3JvbGU6IFwicm9sZVwiLFxuICAgIHVzZXI6IFwidXNlclwiLFxuICAgIHRlbXBsYXRlOiBcInRlbXBsYXRlXCIsXG4gICAgc2Vzc2lvbjogXCJzZXNzaW9uXCIsXG4gICAgdG9rZW46IFwidG9rZW5cIixcbiAgICBwcmVzZXQ6IFwic2F2ZWQgdmlld1wiLFxuICAgIHNldHRpbmc6IFwic2V0dGluZ1wiLFxuICAgIGNsdXN0ZXI6IFwiY2x1c3RlclwiLFxuICAgIGNsdXN0ZXJfdHlwZTogXCJjbHVzdGVyIHR5cGVcIixcbiAgICBjbG91ZF9jb25maWd1cmF0aW9uOiBcImNsb3VkIGNvbmZpZ3VyYXRpb25cIixcbiAgICBrZXlfcGFpcjogXCJrZXkgcGFpclwiLFxuICAgIG91dGJveDogXCJjYWxsIHRvIHRoZSBjbG91ZFwiLFxuICB9IGFzIFJlY29yZDxzdHJpbmcsIHN0cmluZz4sXG4gIGFjdGlvbnM6IHtcbiAgICBjcmVhdGU6IFwiY3JlYXRlZFwiLFxuICAgIHVwZGF0ZTogXCJjaGFuZ2VkXCIsXG4gICAgZGVsZXRlOiBcInJlbW92ZWRcIixcbiAgICBtb3ZlOiBcIm1vdmVkXCIsXG4gICAgcmVxdWVzdDogXCJyZXF1ZXN0ZWRcIixcbiAgICBtYXJrX2RlbGV0ZWQ6IFwibWFya2VkIGZvciByZW1vdmFsXCIsXG4gICAgaW52aXRlOiBcImludml0ZWRcIixcbiAgICBsaW5rOiBcImxpbmtlZFwiLFxuICAgIHNpZ25faW46IFwic2lnbmVkIGluXCIsXG4gICAgc2lnbl9pbl9mYWlsZWQ6IFwiZmFpbGVkIHRvIHNpZ24gaW5cIixcbiAgICBzaWduX291dDogXCJzaWduZWQgb3V0XCIsXG4gICAgcmV2b2tlOiBcImVuZGVkXCIsXG4gICAgbGF1bmNoOiBcImxhdW5jaGVkXCIsXG4gICAgZGVwb3NpdDogXCJnYXZlIGNyZWRpdHMgdG9cIixcbiAgICByZXRyeTogXCJyZXRyaWVkXCIsXG4gICAgZG9uZTogXCJmaW5pc2hlZFwiLFxuICB9IGFzIFJlY29yZDxzdHJpbmcsIHN0cmluZz4sXG59O1xuIiwgIi8qKiBUZXh0cyBvZiB3aGF0IGlzIGRvbmUgaW4gdGhlIHJhY2sgdmlldzogc2VsZWN0aW5nLCBtb3ZpbmcsIGFjdGluZywgc2F2aW5nLCBleHBvcnRpbmcuICovXG5leHBvcnQgY29uc3QgdHdpbiA9IHtcbiAgZGV2aWNlOiBcIkRldmljZVwiLFxuICByYWNrOiBcIlJhY2tcIixcbiAgdGVhbTogXCJUZWFtXCIsXG4gIG5hbWU6IFwiTmFtZVwiLFxuICBwb3NpdGlvbjogXCJQb3NpdGlvblwiLFxuICB0eXBlOiBcIlR5cGVcIixcbiAgc3RhdHVzOiBcIlN0YXR1c1wiLFxuICBjb3N0OiBcIkNvc3RcIixcbiAgaGVpZ2h0OiBcIkhlaWdodFwiLFxuICBmcmVlOiBcIkZyZWVcIixcbiAgZGV2aWNlczogXCJEZXZpY2VzXCIsXG4gIHJhY2tzOiBcIlJhY2tzXCIsXG4gIHRlbXBsYXRlOiBcIlRlbXBsYXRlXCIsXG4gIGRlcHRoOiBcIkRlcHRoXCIsXG4gIGZhY2U6IFwiRmFjZVwiLFxuICBmcm9udDogXCJGcm9udFwiLFxuICByZWFyOiBcIlJlYXJcIixcbiAgY3JlYXRlZDogXCJDcmVhdGVkXCIsXG4gIGNoYW5nZWQ6IFwiQ2hhbmdlZFwiLFxuICBkZXNjcmlwdGlvbjogXCJEZXNjcmlwdGlvblwiLFxuICBvcmRlcjogXCJCaWxsaW5nIG9yZGVyXCIsXG4gIHVuaXRzOiAobjogbnVtYmVyKSA9PiBgJHtufSBVYCxcbiAgZnJlZVVuaXRzOiAobjogbnVtYmVyLCBvZjogbnVtYmVyKSA9PiBgJHtufSBvZiAke29mfSBVYCxcbiAgaW5SYWNrOiAocmFjazogc3RyaW5nKSA9PiBgaW4gJHtyYWNrfWAsXG4gIGhhbGZEZXB0aDogXCJoYWxmXCIsXG4gIGZ1bGxEZXB0aDogXCJmdWxsXCIsXG4gIGxhc3RIb3VyOiAobWV0cmljOiBzdHJpbmcpID0+IGAke21ldHJpY30sIGxhc3QgaG91cmAsXG4gIGtpbmRzOiB7IEluc3RhbmNlOiBcIkluc3RhbmNlXCIsIFZvbHVtZTogXCJWb2x1bWVcIiwgTmV0d29yazogXCJOZXR3b3JrXCIgfSxcbiAgZGV0YWlsczoge1xuICAgIHRpdGxlOiBcIkRldGFpbHNcIixcbiAgICBub25lOiBcIk5vdGhpbmcgaXMgc2VsZWN0ZWRcIixcbiAgICBub25lQm9keTpcbiAgICAgIFwiQ2xpY2sgYSBkZXZpY2Ugb3IgYSByYWNrOyB3aXRoIEN0cmwgb3IgU2hpZnQsIG9yIGJ5IGRyYWdnaW5nIG92ZXIgZW1wdHkgc3BhY2UsIHNldmVyYWwuXCIsXG4gICAgcGFnZTogXCJPcGVuIHBhZ2VcIixcbiAgICBhY3Rpb25zOiBcIkFjdGlvbnNcIixcbiAgICBjbG9zZTogXCJDbG9zZSB0aGUgZGV0YWlsc1wiLFxuICAgIHNlbGVjdGVkOiAobjogc3RyaW5nKSA9PiAobiA9PT0gXCIxXCIgPyBcIjEgZGV2aWNlIHNlbGVjdGVkXCIgOiBgJHtufSBkZXZpY2VzIHNlbGVjdGVkYCksXG4gICAgcmFja3M6IChuOiBzdHJpbmcpID0+IChuID09PSBcIjFcIiA/IFwiMSByYWNrXCIgOiBgJHtufSByYWNrc2ApLFxuICAgIG1vcmU6IChuOiBzdHJpbmcpID0+IGBhbmQgJHtufSBtb3JlYCxcbiAgICBtaW5pbXVtOiBcIm1pblwiLFxuICAgIG1lYW46IFwibWVhblwiLFxuICAgIG1heGltdW06IFwibWF4XCIsXG4gICAgdG90YWw6IFwiQ29zdCB0b2dldGhlclwiLFxuICAgIGFkZHJlc3NlczogXCJBZGRyZXNzZXNcIixcbiAgICBtZXRhZGF0YTogXCJNZXRhZGF0YVwiLFxuICAgIGJ5U3RhdHVzOiBcIkJ5IHN0YXR1c1wiLFxuICAgIGRlc2VsZWN0OiBcIkNsZWFyIHRoZSBzZWxlY3Rpb25cIixcbiAgfSxcbiAgbWVudToge1xuICAgIHNwYWNlOiBcIlJhY2sgdmlld1wiLFxuICAgIGRldGFpbHM6IFwiVmlldyBkZXRhaWxzXCIsXG4gICAgcGFnZTogXCJPcGVuIGl0cyBwYWdlXCIsXG4gICAgZm9jdXM6IFwiQnJpbmcgaW50byB2aWV3XCIsXG4gICAgaGlkZTogXCJIaWRlXCIsXG4gICAgc2hvd09ubHk6IFwiU2hvdyBvbmx5IHRoaXNcIixcbiAgICBzaG93T25seVRoZXNlOiBcIlNob3cgb25seSB0aGVzZVwiLFxuICAgIHJlc2V0OiBcIlJlc2V0IGZpbHRlcnMgYW5kIHNob3cgYWxsXCIsXG4gICAgc2VsZWN0QWxsOiBcIlNlbGVjdCBldmVyeXRoaW5nIHNob3duXCIsXG4gICAgc2VsZWN0UmFjazogXCJTZWxlY3QgYWxsIGRldmljZXMgb2YgdGhlIHJhY2tcIixcbiAgICBpbnZlcnQ6IFwiSW52ZXJ0IHRoZSBzZWxlY3Rpb25cIixcbiAgICBjbGVhcjogXCJDbGVhciB0aGUgc2VsZWN0aW9uXCIsXG4gICAgY29weUxpbms6IFwiQ29weSBsaW5rXCIsXG4gICAgY29weUlkOiBcIkNvcHkgaWRcIixcbiAgICBjcmVhdGU6IFwiQ3JlYXRlIGEgZGV2aWNlIGhlcmVcdTIwMjZcIixcbiAgICBjcmVhdGVJbjogXCJDcmVhdGUgYSBkZXZpY2VcdTIwMjZcIixcbiAgICBlZGl0OiBcIkVkaXRcdTIwMjZcIixcbiAgICBtb3ZlOiBcIk1vdmVcdTIwMjZcIixcbiAgICBtb3ZlQnlLZXlzOiBcIk1vdmUgd2l0aCB0aGUgYXJyb3cga2V5c1wiLFxuICAgIG9uOiBcIlN3aXRjaCBvblwiLFxuICAgIG9mZjogXCJTd2l0Y2ggb2ZmXCIsXG4gICAgc3VzcGVuZDogXCJTdXNwZW5kXCIsXG4gICAgcmVzdW1lOiBcIlJlc3VtZVwiLFxuICAgIGRlc3Ryb3k6IFwiRGVzdHJveVx1MjAyNlwiLFxuICAgIHJlbW92ZTogXCJSZW1vdmUgZnJvbSB0aGUgcmVjb3Jkc1x1MjAyNlwiLFxuICAgIGNoYW5nZTogXCJNb3ZlLCBlZGl0LCBzd2l0Y2hcIixcbiAgICBvbmx5QWRtaW5zOiAodGVhbTogc3RyaW5nKSA9PiBgT25seSBhZG1pbnMgb2YgJHt0ZWFtfSBtYXkgZG8gdGhpcy5gLFxuICAgIGluUHJvZ3Jlc3M6IFwiVGhlIGNsb3VkIGlzIGF0IHdvcmsgb24gaXQuXCIsXG4gICAgbm9BY3Rpb246IFwiTm90aGluZyBjYW4gYmUgYXNrZWQgb2YgaXQgaW4gdGhpcyBzdGF0dXMuXCIsXG4gICAgY291bnRlZDogKGxhYmVsOiBzdHJpbmcsIG46IHN0cmluZywgb2Y6IHN0cmluZykgPT4gYCR7bGFiZWx9ICgke259IG9mICR7b2Z9KWAsXG4gICAgYWxsOiAobjogc3RyaW5nKSA9PiBgJHtufSBzZWxlY3RlZCBkZXZpY2VzYCxcbiAgfSxcbiAgYWN0OiB7XG4gICAgYXNrZWQ6IHtcbiAgICAgIG9uOiAobmFtZTogc3RyaW5nKSA9PiBgVGhlIGNsb3VkIGlzIGFza2VkIHRvIHN3aXRjaCAke25hbWV9IG9uLmAsXG4gICAgICBvZmY6IChuYW1lOiBzdHJpbmcpID0+IGBUaGUgY2xvdWQgaXMgYXNrZWQgdG8gc3dpdGNoICR7bmFtZX0gb2ZmLmAsXG4gICAgICBzdXNwZW5kOiAobmFtZTogc3RyaW5nKSA9PiBgVGhlIGNsb3VkIGlzIGFza2VkIHRvIHN1c3BlbmQgJHtuYW1lfS5gLFxuICAgICAgcmVzdW1lOiAobmFtZTogc3RyaW5nKSA9PiBgVGhlIGNsb3VkIGlzIGFza2VkIHRvIHJlc3VtZSAke25hbWV9LmAsXG4gICAgICBkZXN0cm95OiAobmFtZTogc3RyaW5nKSA9PiBgVGhlIGNsb3VkIGlzIGFza2VkIHRvIGRlc3Ryb3kgJHtuYW1lfS5gLFxuICAgIH0sXG4gICAgcmVmdXNlZDogKG5hbWU6IHN0cmluZywgd2h5OiBzdHJpbmcpID0+IGAke25hbWV9OiAke3doeX1gLFxuICAgIGRlc3Ryb3lUaXRsZTogKG5hbWU6IHN0cmluZykgPT4gYERlc3Ryb3kgJHtuYW1lfT9gLFxuICAgIGRlc3Ryb3lEZXZpY2U6IChuYW1lOiBzdHJpbmcsIHdoZXJlOiBzdHJpbmcpID0+XG4gICAgICBgJHtuYW1lfSAoJHt3aGVyZX0pIGlzIGRlc3Ryb3llZCBpbiB0aGUgY2xvdWQgd2l0aCBldmVyeXRoaW5nIG9uIGl0LiBUaGlzIGNhbm5vdCBiZSB0YWtlbiBiYWNrLmAsXG4gICAgZGVzdHJveVJhY2s6IChuYW1lOiBzdHJpbmcsIG46IHN0cmluZykgPT5cbiAgICAgIGBUaGUgcmFjayAke25hbWV9IGFuZCBpdHMgZGV2aWNlcyAoJHtufSkgYXJlIGRlc3Ryb3llZCBpbiB0aGUgY2xvdWQgd2l0aCBldmVyeXRoaW5nIG9uIHRoZW0uIFRoaXMgY2Fubm90IGJlIHRha2VuIGJhY2suYCxcbiAgICBkZXN0cm95TWFueTogKG46IHN0cmluZykgPT5cbiAgICAgIGBUaGVzZSAke259IGRldmljZXMgYXJlIGRlc3Ryb3llZCBpbiB0aGUgY2xvdWQgd2l0aCBldmVyeXRoaW5nIG9uIHRoZW0uIFRoaXMgY2Fubm90IGJlIHRha2VuIGJhY2suYCxcbiAgICBkZXN0cm95OiBcIkRlc3Ryb3lcIixcbiAgICByZW1vdmVUaXRsZTogKG5hbWU6IHN0cmluZykgPT4gYFJlbW92ZSAke25hbWV9P2AsXG4gICAgcmVtb3ZlRGV2aWNlOiAobmFtZTogc3RyaW5nKSA9PlxuICAgICAgYCR7bmFtZX0gaXMgcmVtb3ZlZCBmcm9tIENvbmNlcnRpbSdzIHJlY29yZHMuIFRoZSBjbG91ZCBpcyBub3QgYXNrZWQ6IGEgbWFjaGluZSB0aGF0IGV4aXN0cyBnb2VzIG9uIHRvIHJ1bi5gLFxuICAgIHJlbW92ZVJhY2s6IChuYW1lOiBzdHJpbmcsIG46IHN0cmluZykgPT5cbiAgICAgIGBUaGUgcmFjayAke25hbWV9IGFuZCBpdHMgZGV2aWNlcyAoJHtufSkgYXJlIHJlbW92ZWQgZnJvbSBDb25jZXJ0aW0ncyByZWNvcmRzLiBUaGUgY2xvdWQgaXMgbm90IGFza2VkLmAsXG4gICAgcmVtb3ZlOiBcIlJlbW92ZVwiLFxuICAgIHJlbW92ZWQ6IChuYW1lOiBzdHJpbmcpID0+IGAke25hbWV9IGlzIHJlbW92ZWQuYCxcbiAgfSxcbiAgYnVsazoge1xuICAgIHRpdGxlOiB7XG4gICAgICBvbjogXCJTd2l0Y2ggb25cIixcbiAgICAgIG9mZjogXCJTd2l0Y2ggb2ZmXCIsXG4gICAgICBzdXNwZW5kOiBcIlN1c3BlbmRcIixcbiAgICAgIHJlc3VtZTogXCJSZXN1bWVcIixcbiAgICAgIGRlc3Ryb3k6IFwiRGVzdHJveVwiLFxuICAgIH0sXG4gICAgY29uZmlybTogKG46IHN0cmluZykgPT4gYCR7bn0gZGV2aWNlc2AsXG4gICAgcHJvZ3Jlc3M6IChkb25lOiBzdHJpbmcsIG9mOiBzdHJpbmcpID0+IGAke2RvbmV9IG9mICR7b2Z9IGFza2VkYCxcbiAgICBkb25lOiAoZ29vZDogc3RyaW5nLCBiYWQ6IHN0cmluZykgPT4gYCR7Z29vZH0gYXNrZWQsICR7YmFkfSByZWZ1c2VkYCxcbiAgICBhbGxEb25lOiAobjogc3RyaW5nKSA9PiBgQWxsICR7bn0gYXNrZWQuIFRoZWlyIHN0YXR1cyBjaGFuZ2VzIHdoZW4gdGhlIGNsb3VkIGhhcyBkb25lIGl0LmAsXG4gICAgd2FpdGluZzogXCJ3YWl0aW5nXCIsXG4gICAgYXNraW5nOiBcImFza2luZ1wiLFxuICAgIGdvb2Q6IFwiYXNrZWRcIixcbiAgICBzdG9wcGVkOiBcIm5vdCBhc2tlZFwiLFxuICAgIHN0b3A6IFwiU3RvcFwiLFxuICAgIGFnYWluOiBcIkFzayB0aGUgcmVmdXNlZCBhZ2FpblwiLFxuICAgIGNsb3NlOiBcIkNsb3NlXCIsXG4gICAgb3V0Y29tZTogXCJPdXRjb21lXCIsXG4gIH0sXG4gIG1vdmU6IHtcbiAgICB0aXRsZTogKG5hbWU6IHN0cmluZykgPT4gYE1vdmUgJHtuYW1lfWAsXG4gICAgcmFjazogXCJSYWNrXCIsXG4gICAgZmFjZTogXCJGYWNlXCIsXG4gICAgdW5pdDogXCJMb3dlc3QgdW5pdFwiLFxuICAgIG5vbmU6IFwiTm8gcGxhY2UgaXMgZnJlZSBvbiB0aGlzIGZhY2UuXCIsXG4gICAgbm9uZU9wdGlvbjogXCJub25lXCIsXG4gICAgb3B0aW9uOiAodTogc3RyaW5nLCBmcmVlOiBib29sZWFuKSA9PiAoZnJlZSA/IHUgOiBgJHt1fSAod2hlcmUgaXQgaXMpYCksXG4gICAgcmFja09wdGlvbjogKG5hbWU6IHN0cmluZywgZnJlZTogbnVtYmVyKSA9PiBgJHtuYW1lfSAoJHtmcmVlfSBVIGZyZWUpYCxcbiAgICBzdWJtaXQ6IFwiTW92ZVwiLFxuICAgIG1vdmVkOiAobmFtZTogc3RyaW5nLCB3aGVyZTogc3RyaW5nKSA9PiBgJHtuYW1lfSBpcyBub3cgYXQgJHt3aGVyZX0uYCxcbiAgICBiYWNrOiAobmFtZTogc3RyaW5nLCB3aHk6IHN0cmluZykgPT4gYCR7bmFtZX0gc3RheXMgd2hlcmUgaXQgd2FzOiAke3doeX1gLFxuICAgIHVuZG9uZTogKG5hbWU6IHN0cmluZykgPT4gYCR7bmFtZX0gaXMgYmFjayB3aGVyZSBpdCB3YXMuYCxcbiAgICB1bmRvOiBcIlVuZG9cIixcbiAgICB1bmRvTW92ZTogXCJVbmRvIHRoZSBsYXN0IG1vdmVcIixcbiAgICBub3RoaW5nVG9VbmRvOiBcIlRoZXJlIGlzIG5vIG1vdmUgdG8gdW5kby5cIixcbiAgICBnb25lOiBcIml0IGlzIG5vIGxvbmdlciB0aGVyZS5cIixcbiAgICB0YWtlbjogXCJ0aGUgcGxhY2UgaXMgdGFrZW4gbWVhbndoaWxlLlwiLFxuICAgIGRyYWdnaW5nOiAobmFtZTogc3RyaW5nKSA9PiBgTW92aW5nICR7bmFtZX1gLFxuICAgIGtleXM6IFwiQXJyb3cga2V5cyBjaG9vc2UgYSBmcmVlIHBsYWNlLCBGIHRoZSBvdGhlciBmYWNlLCBFbnRlciBtb3ZlcywgRXNjYXBlIGxlYXZlcyBpdC5cIixcbiAgICBhdDogKHdoZXJlOiBzdHJpbmcpID0+IGB0byAke3doZXJlfWAsXG4gICAgd2hlcmU6IChyYWNrOiBzdHJpbmcsIGZhY2U6IHN0cmluZywgdW5pdHM6IHN0cmluZykgPT5cbiAgICAgIGAke3JhY2t9LCAke2ZhY2UudG9Mb3dlckNhc2UoKX0sICR7dW5pdHN9YCxcbiAgICBub3doZXJlOiBcIk5vIGZyZWUgcGxhY2UgZml0cyBpdCBpbiB0aGUgcmFja3Mgb2YgaXRzIHRlYW0uXCIsXG4gICAgbm90WW91cnM6ICh0ZWFtOiBzdHJpbmcpID0+IGBPbmx5IGFkbWlucyBvZiAke3RlYW19IG1heSBtb3ZlIGl0LmAsXG4gIH0sXG4gIG1ha2U6IHtcbiAgICB0aXRsZTogKHJhY2s6IHN0cmluZykgPT4gYE5ldyBkZXZpY2UgaW4gJHtyYWNrfWAsXG4gICAgdGVtcGxhdGU6IFwiVGVtcGxhdGVcIixcbiAgICB0ZW1wbGF0ZU9wdGlvbjogKG5hbWU6IHN0cmluZywgdTogbnVtYmVyKSA9PiBgJHtuYW1lfSAoJHt1fSBVKWAsXG4gICAgbmFtZTogXCJOYW1lXCIsXG4gICAgbmFtZUhpbnQ6IFwiTGV0dGVycywgZGlnaXRzLCAtIGFuZCAuIFVuaXF1ZSBpbiB0aGUgcmFjay5cIixcbiAgICB0eXBlOiBcIlR5cGVcIixcbiAgICBzdGF0dXM6IFwiU3RhdHVzXCIsXG4gICAgc3VibWl0OiBcIkNyZWF0ZVwiLFxuICAgIG1hZGU6IChuYW1lOiBzdHJpbmcpID0+IGAke25hbWV9IGlzIGNyZWF0ZWQuYCxcbiAgICBub1RlbXBsYXRlczogXCJUaGVyZSBhcmUgbm8gdGVtcGxhdGVzIG9mIGRldmljZXMgeWV0LlwiLFxuICB9LFxuICBlZGl0OiB7XG4gICAgdGl0bGU6IChuYW1lOiBzdHJpbmcpID0+IGBFZGl0ICR7bmFtZX1gLFxuICAgIGNvc3Q6IFwiQ29zdCBvZiB0aGlzIHBlcmlvZFwiLFxuICAgIGhlaWdodDogXCJIZWlnaHQgaW4gdW5pdHNcIixcbiAgICBzYXZlZDogKG5hbWU6IHN0cmluZykgPT4gYCR7bmFtZX0gaXMgc2F2ZWQuYCxcbiAgfSxcbiAgdmlldzoge1xuICAgIGFzOiBcIlNob3cgYXNcIixcbiAgICByYWNrczogXCJSYWNrc1wiLFxuICAgIHRhYmxlOiBcIlRhYmxlXCIsXG4gICAgdHJlZTogXCJUcmVlXCIsXG4gICAgdHJlZUxhYmVsOiBcIlRlYW1zLCByYWNrcyBhbmQgZGV2aWNlc1wiLFxuICAgIHRyZWVIaW50OlxuICAgICAgXCJBcnJvdyBrZXlzIG1vdmUgYW5kIG9wZW4sIFNwYWNlIHNlbGVjdHMsIEVudGVyIHNob3dzIHRoZSBkZXRhaWxzLCBsZXR0ZXJzIGp1bXAgdG8gYSBuYW1lLlwiLFxuICAgIHRhYmxlTGFiZWw6IFwiRGV2aWNlc1wiLFxuICAgIHJvd3M6IChuOiBzdHJpbmcsIG9mOiBzdHJpbmcpID0+IChuID09PSBvZiA/IGAke259IGRldmljZXNgIDogYCR7bn0gb2YgJHtvZn0gZGV2aWNlc2ApLFxuICAgIGVtcHR5OiBcIk5vIGRldmljZSBwYXNzZXMgdGhlIGZpbHRlcnMuXCIsXG4gICAgdHJlZVRlYW06IChuYW1lOiBzdHJpbmcsIHJhY2tzOiBudW1iZXIpID0+XG4gICAgICBgJHtuYW1lfSwgJHtyYWNrcyA9PT0gMSA/IFwiMSByYWNrXCIgOiBgJHtyYWNrc30gcmFja3NgfWAsXG4gICAgdHJlZVJhY2s6IChuYW1lOiBzdHJpbmcsIGRldmljZXM6IG51bWJlciwgc3RhdHVzOiBzdHJpbmcpID0+XG4gICAgICBgJHtuYW1lfSwgJHtkZXZpY2VzID09PSAxID8gXCIxIGRldmljZVwiIDogYCR7ZGV2aWNlc30gZGV2aWNlc2B9LCAke3N0YXR1c31gLFxuICAgIHNlbGVjdEFsbDogXCJTZWxlY3QgYWxsIHJvd3NcIixcbiAgICBzZWxlY3RSb3c6IChuYW1lOiBzdHJpbmcpID0+IGBTZWxlY3QgJHtuYW1lfWAsXG4gIH0sXG4gIGZpbmQ6IHtcbiAgICBsYWJlbDogXCJGaW5kIGEgcmFjaywgZGV2aWNlIG9yIHRlYW1cIixcbiAgICBwbGFjZWhvbGRlcjogXCJGaW5kXHUyMDI2XCIsXG4gICAgbm90aGluZzogXCJOb3RoaW5nIGhhcyB0aGF0IG5hbWUuXCIsXG4gICAgZm91bmQ6IChuOiBudW1iZXIpID0+IChuID09PSAxID8gXCIxIGZvdW5kXCIgOiBgJHtufSBmb3VuZGApLFxuICAgIGdyb3VwOiB7IGRldmljZTogXCJEZXZpY2VcIiwgcmFjazogXCJSYWNrXCIsIHRlYW06IFwiVGVhbVwiIH0sXG4gICAgb25TZXJ2ZXI6IFwiRm91bmQgYnkgaXRzIGRlc2NyaXB0aW9uXCIsXG4gIH0sXG4gIHByZXNldHM6IHtcbiAgICBtZW51OiBcIlZpZXdzXCIsXG4gICAgdGl0bGU6IFwiU2F2ZWQgdmlld3NcIixcbiAgICBub25lOiBcIk5vIHZpZXcgaXMgc2F2ZWQgeWV0LiBTZXQgdGhlIHJhY2tzIGFzIHlvdSBsaWtlIHRoZW0sIHRoZW4gc2F2ZS5cIixcbiAgICBzYXZlOiBcIlNhdmUgdGhpcyB2aWV3XHUyMDI2XCIsXG4gICAgc2F2ZUFzOiBcIlNhdmUgYXMgYW5vdGhlclx1MjAyNlwiLFxuICAgIHVwZGF0ZTogKG5hbWU6IHN0cmluZykgPT4gYFNhdmUgaW50byBcdTIwMUMke25hbWV9XHUyMDFEYCxcbiAgICByZW5hbWU6IFwiUmVuYW1lXHUyMDI2XCIsXG4gICAgcmVtb3ZlOiBcIkRlbGV0ZVwiLFxuICAgIG1ha2VEZWZhdWx0OiBcIk9wZW4gd2l0aCB0aGlzIHZpZXdcIixcbiAgICBub0RlZmF1bHQ6IFwiRG8gbm90IG9wZW4gd2l0aCB0aGlzIHZpZXdcIixcbiAgICBpc0RlZmF1bHQ6IFwib3BlbnMgd2l0aCB0aGUgcGFnZVwiLFxuICAgIHNoYXJlOiBcIkNvcHkgYSBsaW5rIHRvIHRoaXMgdmlld1wiLFxuICAgIG5hbWU6IFwiTmFtZVwiLFxuICAgIG5hbWVUYWtlbjogXCJZb3UgaGF2ZSBhIHZpZXcgb2YgdGhhdCBuYW1lLlwiLFxuICAgIHNhdmVkOiAobmFtZTogc3RyaW5nKSA9PiBgXHUyMDFDJHtuYW1lfVx1MjAxRCBpcyBzYXZlZC5gLFxuICAgIHJlbW92ZWQ6IChuYW1lOiBzdHJpbmcpID0+IGBcdTIwMUMke25hbWV9XHUyMDFEIGlzIGRlbGV0ZWQuYCxcbiAgICB1bmRvOiBcIlVuZG9cIixcbiAgICBtYW5hZ2U6IFwiTWFuYWdlXHUyMDI2XCIsXG4gICAgYXBwbHk6IChuYW1lOiBzdHJpbmcpID0+IGBTaG93IFx1MjAxQyR7bmFtZX1cdTIwMURgLFxuICAgIHVuc2F2ZWQ6IFwiY2hhbmdlZFwiLFxuICAgIGFjdGlvbnNPZjogKG5hbWU6IHN0cmluZykgPT4gYEFjdGlvbnMgZm9yICR7bmFtZX1gLFxuICB9LFxuICBleHBvcnQ6IHtcbiAgICBtZW51OiBcIkV4cG9ydFwiLFxuICAgIGNzdjogXCJWYWx1ZXMgYXMgQ1NWXCIsXG4gICAganNvbjogXCJWYWx1ZXMgYXMgSlNPTlwiLFxuICAgIHN2ZzogXCJSYWNrcyBhcyBTVkdcIixcbiAgICBwbmc6IFwiUmFja3MgYXMgUE5HXCIsXG4gICAgcHJpbnQ6IFwiUHJpbnRcIixcbiAgICB0aW1lOiBcInRpbWVcIixcbiAgICB2YWx1ZTogKG1ldHJpYzogc3RyaW5nLCB1bml0czogc3RyaW5nKSA9PiAodW5pdHMgPyBgJHttZXRyaWN9ICgke3VuaXRzfSlgIDogbWV0cmljKSxcbiAgICBub3RoaW5nOiBcIk5vdGhpbmcgaXMgb24gc2NyZWVuIHRvIGV4cG9ydC5cIixcbiAgICBzYXZlZDogKG5hbWU6IHN0cmluZykgPT4gYCR7bmFtZX0gaXMgc2F2ZWQuYCxcbiAgICBwcmludGVkOiAodGltZTogc3RyaW5nKSA9PiBgQXMgb2YgJHt0aW1lfWAsXG4gIH0sXG4gIGtpb3NrOiB7XG4gICAgc3RhcnQ6IFwiRnVsbCBzY3JlZW5cIixcbiAgICBjeWNsZTogXCJGdWxsIHNjcmVlbiwgY2hhbmdpbmcgdmlld3NcIixcbiAgICBsZWF2ZTogXCJMZWF2ZSB0aGUgZnVsbCBzY3JlZW5cIixcbiAgICBoaW50OiBcIkVzY2FwZSBsZWF2ZXMgdGhlIGZ1bGwgc2NyZWVuLlwiLFxuICAgIG5leHQ6IChuYW1lOiBzdHJpbmcpID0+IGBWaWV3OiAke25hbWV9YCxcbiAgICBub1ZpZXdzOiBcIlNhdmUgYXQgbGVhc3QgdHdvIHZpZXdzIGZpcnN0OyB0aGUgc2NyZWVuIHRoZW4gY2hhbmdlcyBiZXR3ZWVuIHRoZW0uXCIsXG4gICAgZXZlcnk6IFwiU2Vjb25kcyBmb3IgZWFjaCB2aWV3XCIsXG4gICAgYmVnaW46IFwiQmVnaW5cIixcbiAgICBsZWFzdDogKHNlY29uZHM6IG51bWJlcikgPT4gYEF0IGxlYXN0ICR7c2Vjb25kc30gc2Vjb25kcy5gLFxuICB9LFxuICBrZXlzOiB7XG4gICAgZmluZDogXCJGaW5kIGEgcmFjaywgZGV2aWNlIG9yIHRlYW1cIixcbiAgICBkZXRhaWxzOiBcIkRldGFpbHMgb2YgdGhlIHNlbGVjdGlvblwiLFxuICAgIGFjdGlvbnM6IFwiQWN0aW9ucyBmb3IgdGhlIHNlbGVjdGlvblwiLFxuICAgIHNlbGVjdEFsbDogXCJTZWxlY3QgZXZlcnl0aGluZyBzaG93blwiLFxuICAgIGludmVydDogXCJJbnZlcnQgdGhlIHNlbGVjdGlvblwiLFxuICAgIGNsZWFyOiBcIkNsZWFyIHRoZSBzZWxlY3Rpb25cIixcbiAgICBmb2N1czogXCJCcmluZyB0aGUgc2VsZWN0aW9uIGludG8gdmlld1wiLFxuICAgIG1vdmU6IFwiTW92ZSB0aGUgc2VsZWN0ZWQgZGV2aWNlXCIsXG4gICAgbW92ZUJ5S2V5czogXCJNb3ZlIGl0IHdpdGggdGhlIGFycm93IGtleXNcIixcbiAgICB1bmRvOiBcIlVuZG8gdGhlIGxhc3QgbW92ZVwiLFxuICAgIHJhY2tzOiBcIlNob3cgYXMgcmFja3NcIixcbiAgICB0YWJsZTogXCJTaG93IGFzIGEgdGFibGVcIixcbiAgICB0cmVlOiBcIlNob3cgYXMgYSB0cmVlXCIsXG4gICAgc2F2ZTogXCJTYXZlIHRoaXMgdmlld1wiLFxuICAgIHNoYXJlOiBcIkNvcHkgYSBsaW5rIHRvIHRoaXMgdmlld1wiLFxuICAgIGNzdjogXCJFeHBvcnQgYXMgQ1NWXCIsXG4gICAgcHJpbnQ6IFwiUHJpbnRcIixcbiAgICBraW9zazogXCJGdWxsIHNjcmVlblwiLFxuICB9LFxufTtcbiIsICIvKiogVGV4dHMgb2YgdGhlIGNvbnRyb2xzIHRoYXQgZXZlcnkgcGFnZSBzaGFyZXMuICovXG5leHBvcnQgY29uc3QgdWkgPSB7XG4gIGFjdGlvbnM6IFwiQWN0aW9uc1wiLFxuICBhY3Rpb25zT2Y6ICh3aGF0OiBzdHJpbmcpID0+IGBBY3Rpb25zIGZvciAke3doYXR9YCxcbiAgY2FuY2VsOiBcIkNhbmNlbFwiLFxuICBjbG9zZTogXCJDbG9zZVwiLFxuICBjbGVhcjogXCJDbGVhclwiLFxuICBlZGl0OiBcIkVkaXRcIixcbiAgY29waWVkOiBcIkNvcGllZFwiLFxuICBjb3B5OiBcIkNvcHlcIixcbiAgY3N2OiBcIkRvd25sb2FkIENTVlwiLFxuICBjc3ZBbGw6IChsaW1pdDogc3RyaW5nKSA9PiBgT25seSB0aGUgZmlyc3QgJHtsaW1pdH0gcm93cyBhcmUgaW4gdGhlIGZpbGUuYCxcbiAgZGlzY2FyZDogXCJMZWF2ZSB3aXRob3V0IHNhdmluZ1wiLFxuICBkaXNjYXJkQm9keTogXCJXaGF0IHlvdSB0eXBlZCBoYXMgbm90IGJlZW4gc2F2ZWQuXCIsXG4gIGRpc2NhcmRUaXRsZTogXCJMZWF2ZSB0aGlzIHBhZ2U/XCIsXG4gIGRpc21pc3M6IFwiRGlzbWlzc1wiLFxuICBmYWlsZWQ6IFwiVGhhdCBkaWQgbm90IHdvcmtcIixcbiAgZmlsdGVyOiBcIkZpbHRlclwiLFxuICBmaWx0ZXJzOiBcIkZpbHRlcnNcIixcbiAgbG9hZGluZzogXCJMb2FkaW5nXCIsXG4gIG5leHQ6IFwiTmV4dFwiLFxuICBub1Jvd3M6IFwiTm90aGluZyBmaXRzLiBUcnkgZmV3ZXIgZmlsdGVycyBvciBhbm90aGVyIHdvcmQuXCIsXG4gIG5vbmU6IFwiTm9uZVwiLFxuICBhbGw6IFwiQWxsXCIsXG4gIG9mOiAoZnJvbTogc3RyaW5nLCB0bzogc3RyaW5nLCB0b3RhbDogc3RyaW5nKSA9PiBgJHtmcm9tfVx1MjAxMyR7dG99IG9mICR7dG90YWx9YCxcbiAgZnJvbVRvOiAoZnJvbTogc3RyaW5nLCB0bzogc3RyaW5nKSA9PiBgJHtmcm9tfVx1MjAxMyR7dG99YCxcbiAgb3B0aW9uYWw6IFwib3B0aW9uYWxcIixcbiAgcHJldmlvdXM6IFwiUHJldmlvdXNcIixcbiAgcmVxdWlyZWQ6IFwiVGhpcyBpcyBuZWVkZWQuXCIsXG4gIHJldHJ5OiBcIlRyeSBhZ2FpblwiLFxuICBzYXZlOiBcIlNhdmVcIixcbiAgc2F2ZWQ6IFwiU2F2ZWRcIixcbiAgc2VhcmNoOiBcIlNlYXJjaFwiLFxuICBzZWxlY3RBbGw6IFwiU2VsZWN0IGFsbCByb3dzIG9mIHRoaXMgcGFnZVwiLFxuICBzZWxlY3RSb3c6ICh3aGF0OiBzdHJpbmcpID0+IGBTZWxlY3QgJHt3aGF0fWAsXG4gIHNlbGVjdGVkOiAoY291bnQ6IHN0cmluZykgPT4gYCR7Y291bnR9IHNlbGVjdGVkYCxcbiAgc2hvdzogXCJTaG93XCIsXG4gIGhpZGU6IFwiSGlkZVwiLFxuICBzb3J0Qnk6ICh3aGF0OiBzdHJpbmcpID0+IGBTb3J0IGJ5ICR7d2hhdH1gLFxuICBzdGFsZTpcbiAgICBcIlNvbWVib2R5IGVsc2UgaGFzIGNoYW5nZWQgdGhpcyBtZWFud2hpbGUuIFlvdXIgd29yZHMgYXJlIGtlcHQ6IGxvb2sgYXQgdGhlIG5ld2VzdCBzdGF0ZSwgdGhlbiBzYXZlIGFnYWluLlwiLFxuICByZWxvYWQ6IFwiUmVhZCB0aGUgbmV3ZXN0IHN0YXRlXCIsXG4gIHR5cGVXb3JkOiAod29yZDogc3RyaW5nKSA9PiBgVHlwZSAke3dvcmR9IHRvIGNvbmZpcm1gLFxuICB1bmNoYW5nZWQ6IFwiTm90aGluZyBoYXMgYmVlbiBjaGFuZ2VkLlwiLFxuICBtZXJnZWQ6IFwiU29tZWJvZHkgZWxzZSBoYXMgY2hhbmdlZCB0aGlzIG1lYW53aGlsZSwgc2VlIGFib3ZlLiBMb29rIGF0IGl0LCB0aGVuIHNhdmUgYWdhaW4uXCIsXG4gIG1lcmdlZEVsc2V3aGVyZTpcbiAgICBcIlNvbWVib2R5IGVsc2UgaGFzIGNoYW5nZWQgdGhpcyBtZWFud2hpbGUsIGJ1dCBub3RoaW5nIHRoYXQgeW91IHNlZSBoZXJlLiBTYXZlIGFnYWluLlwiLFxuICBtZWFud2hpbGU6IFwiQ2hhbmdlZCBieSBzb21lYm9keSBlbHNlIHNpbmNlIHlvdSBvcGVuZWQgdGhpcyBwYWdlOlwiLFxuICB3YXNJczogKHdhczogc3RyaW5nLCBpczogc3RyaW5nKSA9PiBgd2FzIFx1MjAxQyR7d2FzfVx1MjAxRCwgaXMgbm93IFx1MjAxQyR7aXN9XHUyMDFELmAsXG4gIHlvdXJzOiAobWluZTogc3RyaW5nKSA9PiBgWW91cnMgaXMgXHUyMDFDJHttaW5lfVx1MjAxRC5gLFxuICB0YWtlVGhlaXJzOiBcIlRha2UgdGhlaXJzXCIsXG4gIG5vdGhpbmc6IFwibm90aGluZ1wiLFxuICBub3RoaW5nRm91bmQ6IFwiTm90aGluZyBoYXMgdGhhdCBuYW1lLlwiLFxuICB0YWtlOiAod2hhdDogc3RyaW5nKSA9PiBgVGFrZSAke3doYXR9IGF3YXlgLFxuICBzZWxlY3RBbGxQYWdlczogKGNvdW50OiBzdHJpbmcpID0+IGBTZWxlY3QgYWxsICR7Y291bnR9YCxcbiAgYWxsU2VsZWN0ZWQ6IChjb3VudDogc3RyaW5nKSA9PiBgQWxsICR7Y291bnR9IHRoYXQgZml0IGFyZSBzZWxlY3RlZGAsXG4gIGNsZWFyU2VsZWN0aW9uOiBcIkNsZWFyIHNlbGVjdGlvblwiLFxuICBjbGVhckZpbHRlcnM6IFwiQ2xlYXIgZmlsdGVyc1wiLFxuICBzZWNyZXQ6IFwiU2hvd24gb25jZVwiLFxuICBtYW55RG9uZTogKGNvdW50OiBzdHJpbmcpID0+IGBEb25lOiAke2NvdW50fWAsXG4gIG1hbnlGYWlsZWQ6IChjb3VudDogc3RyaW5nKSA9PiBgJHtjb3VudH0gY291bGQgbm90IGJlIGRvbmU6YCxcbiAgbWFueU9mOiAoZG9uZTogc3RyaW5nLCB0b3RhbDogc3RyaW5nKSA9PiBgJHtkb25lfSBvZiAke3RvdGFsfWAsXG4gIHN0b3A6IFwiU3RvcFwiLFxuICB0eXBlVG9Db25maXJtOiAod29yZDogc3RyaW5nKSA9PiBgVHlwZSBcdTIwMUMke3dvcmR9XHUyMDFEIHRvIGNvbmZpcm1gLFxuICBub3RUaGF0OiBcIlRoYXQgaXMgc29tZXRoaW5nIGVsc2UuXCIsXG4gIHllczogXCJZZXNcIixcbiAgbm86IFwiTm9cIixcbn07XG4iLCAiLy8gRXZlcnkgdGV4dCB0aGF0IGEgcGVyc29uIHJlYWRzLiBBbm90aGVyIGxhbmd1YWdlIGlzIGFub3RoZXIgZm9sZGVyIGxpa2UgYGVuYCB3aXRoIHRoZSBzYW1lIGtleXMuXG5pbXBvcnQgeyBhcGkgfSBmcm9tIFwiLi9lbi9hcGlcIjtcbmltcG9ydCB7IGNoYXJ0cyB9IGZyb20gXCIuL2VuL2NoYXJ0c1wiO1xuaW1wb3J0IHsgY2xvdWQgfSBmcm9tIFwiLi9lbi9jbG91ZFwiO1xuaW1wb3J0IHsgcGVvcGxlIH0gZnJvbSBcIi4vZW4vcGVvcGxlXCI7XG5pbXBvcnQgeyByYWNrdmlldyB9IGZyb20gXCIuL2VuL3JhY2t2aWV3XCI7XG5pbXBvcnQgeyBzaGVsbCB9IGZyb20gXCIuL2VuL3NoZWxsXCI7XG5pbXBvcnQgeyBzaXRlIH0gZnJvbSBcIi4vZW4vc2l0ZVwiO1xuaW1wb3J0IHsgdHdpbiB9IGZyb20gXCIuL2VuL3R3aW5cIjtcbmltcG9ydCB7IHVpIH0gZnJvbSBcIi4vZW4vdWlcIjtcblxuLyoqIFRoZSB0ZXh0cywgYnkgYXJlYS4gKi9cbmV4cG9ydCBjb25zdCB0ID0geyBhcGksIGNoYXJ0cywgY2xvdWQsIHBlb3BsZSwgcmFja3ZpZXcsIHNoZWxsLCBzaXRlLCB0d2luLCB1aSB9O1xuIiwgIi8vIE9uZSB3YXkgdG8gYXNrIHRoZSBzZXJ2ZXI6IEpTT04gdGhlcmUgYW5kIGJhY2ssIHJlZnVzYWxzIGFzIGBQcm9ibGVtYCwgYW5kIGEgc2lnbi1pbiB0aGF0IGVuZHMgaXNcbi8vIGFza2VkIGZvciBhZ2FpbiB3aXRob3V0IGxvc2luZyB0aGUgcGFnZS5cbmltcG9ydCB7IHNpZ25hbCB9IGZyb20gXCJAcHJlYWN0L3NpZ25hbHNcIjtcbmltcG9ydCB7IHQgfSBmcm9tIFwiLi4vdGV4dHNcIjtcbmltcG9ydCB0eXBlIHsgTWUgfSBmcm9tIFwiLi9zY2hlbWFcIjtcblxuLyoqIEEgc2VydmVyIHRoYXQgbmVlZHMgbG9uZ2VyIHRoYW4gdGhpcyBmb3IgYW4gYW5zd2VyIGlzIGFzIGdvb2QgYXMgYXdheS4gKi9cbmNvbnN0IFBBVElFTkNFX01TID0gMzBfMDAwO1xuXG4vKiogQSBicm9rZW4gcnVsZTogd2hlcmUgaW4gdGhlIGJvZHksIHdoaWNoLCBhbmQgaW4gd29yZHMuICovXG5leHBvcnQgaW50ZXJmYWNlIEJyb2tlbiB7XG4gIHBvaW50ZXI/OiBzdHJpbmc7XG4gIHBhcmFtZXRlcj86IHN0cmluZztcbiAgY29kZTogc3RyaW5nO1xuICBtZXNzYWdlOiBzdHJpbmc7XG4gIGNvdW50PzogbnVtYmVyO1xufVxuXG4vKiogV2hhdCB0aGUgc2VydmVyIHJlZnVzZWQsIGFuZCB3aHkgKFJGQyA5NDU3KTsgc3RhdHVzIDAgd2hlbiBpdCBkaWQgbm90IGFuc3dlci4gKi9cbmV4cG9ydCBjbGFzcyBQcm9ibGVtIGV4dGVuZHMgRXJyb3Ige1xuICByZWFkb25seSBzdGF0dXM6IG51bWJlcjtcbiAgLyoqIFRoZSBlbmQgb2YgdGhlIHR5cGUncyBVUk46IGBpbnZhbGlkYCwgYHN0YWxlYCwgYGZvcmJpZGRlbmAsIC4uLiAqL1xuICByZWFkb25seSBraW5kOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGVycm9yczogQnJva2VuW107XG4gIC8qKiBTZWNvbmRzIGFmdGVyIHdoaWNoIGl0IG1heSBiZSB0cmllZCBhZ2Fpbi4gKi9cbiAgcmVhZG9ubHkgcmV0cnlBZnRlcjogbnVtYmVyIHwgdW5kZWZpbmVkO1xuXG4gIGNvbnN0cnVjdG9yKFxuICAgIHN0YXR1czogbnVtYmVyLFxuICAgIGtpbmQ6IHN0cmluZyxcbiAgICBtZXNzYWdlOiBzdHJpbmcsXG4gICAgZXJyb3JzOiBCcm9rZW5bXSA9IFtdLFxuICAgIHJldHJ5PzogbnVtYmVyLFxuICApIHtcbiAgICBzdXBlcihtZXNzYWdlKTtcbiAgICB0aGlzLm5hbWUgPSBcIlByb2JsZW1cIjtcbiAgICB0aGlzLnN0YXR1cyA9IHN0YXR1cztcbiAgICB0aGlzLmtpbmQgPSBraW5kO1xuICAgIHRoaXMuZXJyb3JzID0gZXJyb3JzO1xuICAgIHRoaXMucmV0cnlBZnRlciA9IHJldHJ5O1xuICB9XG59XG5cbi8qKiBXaGF0IGEgcmVxdWVzdCBtYXkgaGF2ZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQXNraW5nIHtcbiAgcXVlcnk/OiBSZWNvcmQ8c3RyaW5nLCBzdHJpbmcgfCBudW1iZXIgfCBib29sZWFuIHwgc3RyaW5nW10gfCBudWxsIHwgdW5kZWZpbmVkPjtcbiAgYm9keT86IHVua25vd247XG4gIHNpZ25hbD86IEFib3J0U2lnbmFsO1xuICAvKiogVGhlIEVUYWcgb2Ygd2hhdCBpcyBjaGFuZ2VkOiByZWZ1c2VkICg0MTIpIGlmIHNvbWVib2R5IGVsc2UgaGFzIGNoYW5nZWQgaXQgc2luY2UuICovXG4gIGlmTWF0Y2g/OiBzdHJpbmc7XG4gIC8qKiBBIGNyZWF0aW9uIHRoYXQgbWF5IGJlIHNlbnQgYWdhaW4gd2l0aG91dCBoYXJtLiAqL1xuICBpZGVtcG90ZW5jeUtleT86IHN0cmluZztcbiAgLyoqIERvIG5vdCBhc2sgZm9yIGEgc2lnbi1pbiBvbiA0MDEuICovXG4gIHF1aWV0PzogYm9vbGVhbjtcbn1cblxuLyoqIFdobyBoYXMgc2lnbmVkIGluOyBudWxsIHdoZW4gbm9ib2R5IGhhcywgdW5kZWZpbmVkIGJlZm9yZSB0aGF0IGlzIGtub3duLiAqL1xuZXhwb3J0IGNvbnN0IG1lID0gc2lnbmFsPE1lIHwgbnVsbCB8IHVuZGVmaW5lZD4odW5kZWZpbmVkKTtcblxuLyoqIFdoZXRoZXIgYSByZXF1ZXN0IHdhaXRzIHVudGlsIHNvbWVib2R5IHNpZ25zIGluIGFnYWluLiAqL1xuZXhwb3J0IGNvbnN0IHNpZ25JbldhbnRlZCA9IHNpZ25hbChmYWxzZSk7XG5sZXQgd2FpdGluZzogQXJyYXk8KGFnYWluOiBib29sZWFuKSA9PiB2b2lkPiA9IFtdO1xuXG4vKiogU29tZWJvZHkgaGFzIHNpZ25lZCBpbiAob3IgaGFzIGdpdmVuIHVwKTogcmVxdWVzdHMgdGhhdCB3YWl0IGdvIG9uLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHNpZ25JbkRvbmUoYWdhaW46IGJvb2xlYW4pOiB2b2lkIHtcbiAgc2lnbkluV2FudGVkLnZhbHVlID0gZmFsc2U7XG4gIGNvbnN0IGFsbCA9IHdhaXRpbmc7XG4gIHdhaXRpbmcgPSBbXTtcbiAgZm9yIChjb25zdCBnbyBvZiBhbGwpIGdvKGFnYWluKTtcbn1cblxuZnVuY3Rpb24gd2FpdEZvclNpZ25JbigpOiBQcm9taXNlPGJvb2xlYW4+IHtcbiAgc2lnbkluV2FudGVkLnZhbHVlID0gdHJ1ZTtcbiAgcmV0dXJuIG5ldyBQcm9taXNlKChnbykgPT4gd2FpdGluZy5wdXNoKGdvKSk7XG59XG5cbi8qKiBUaGUgYWRkcmVzcyB3aXRoIGl0cyBwYXJhbWV0ZXJzOyBlbXB0eSBvbmVzIGFyZSBsZWZ0IG91dC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBhZGRyZXNzKHBhdGg6IHN0cmluZywgcXVlcnk6IEFza2luZ1tcInF1ZXJ5XCJdID0ge30pOiBzdHJpbmcge1xuICBjb25zdCB3b3JkcyA9IG5ldyBVUkxTZWFyY2hQYXJhbXMoKTtcbiAgZm9yIChjb25zdCBbbmFtZSwgdmFsdWVdIG9mIE9iamVjdC5lbnRyaWVzKHF1ZXJ5KSkge1xuICAgIGlmICh2YWx1ZSA9PT0gdW5kZWZpbmVkIHx8IHZhbHVlID09PSBudWxsIHx8IHZhbHVlID09PSBcIlwiKSBjb250aW51ZTtcbiAgICBmb3IgKGNvbnN0IG9uZSBvZiBBcnJheS5pc0FycmF5KHZhbHVlKSA/IHZhbHVlIDogW3ZhbHVlXSkgd29yZHMuYXBwZW5kKG5hbWUsIFN0cmluZyhvbmUpKTtcbiAgfVxuICBjb25zdCB0ZXh0ID0gd29yZHMudG9TdHJpbmcoKTtcbiAgcmV0dXJuIHRleHQgPyBgJHtwYXRofT8ke3RleHR9YCA6IHBhdGg7XG59XG5cbmFzeW5jIGZ1bmN0aW9uIGV4Y2hhbmdlKG1ldGhvZDogc3RyaW5nLCBwYXRoOiBzdHJpbmcsIGFza2luZzogQXNraW5nKTogUHJvbWlzZTxSZXNwb25zZT4ge1xuICBjb25zdCBoZWFkZXJzOiBSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+ID0geyBBY2NlcHQ6IFwiYXBwbGljYXRpb24vanNvblwiIH07XG4gIGlmIChhc2tpbmcuYm9keSAhPT0gdW5kZWZpbmVkKSBoZWFkZXJzW1wiQ29udGVudC1UeXBlXCJdID0gXCJhcHBsaWNhdGlvbi9qc29uXCI7XG4gIGlmIChhc2tpbmcuaWZNYXRjaCkgaGVhZGVyc1tcIklmLU1hdGNoXCJdID0gYXNraW5nLmlmTWF0Y2g7XG4gIGlmIChhc2tpbmcuaWRlbXBvdGVuY3lLZXkpIGhlYWRlcnNbXCJJZGVtcG90ZW5jeS1LZXlcIl0gPSBhc2tpbmcuaWRlbXBvdGVuY3lLZXk7XG4gIGlmIChtZXRob2QgIT09IFwiR0VUXCIgJiYgbWUudmFsdWU/LmNzcmZfdG9rZW4pIGhlYWRlcnNbXCJYLUNTUkYtVG9rZW5cIl0gPSBtZS52YWx1ZS5jc3JmX3Rva2VuO1xuICBjb25zdCBzbG93ID0gQWJvcnRTaWduYWwudGltZW91dChQQVRJRU5DRV9NUyk7XG4gIGNvbnN0IHJlcXVlc3Q6IFJlcXVlc3RJbml0ID0geyBtZXRob2QsIGhlYWRlcnMsIGNyZWRlbnRpYWxzOiBcInNhbWUtb3JpZ2luXCIsIHNpZ25hbDogc2xvdyB9O1xuICBpZiAoYXNraW5nLmJvZHkgIT09IHVuZGVmaW5lZCkgcmVxdWVzdC5ib2R5ID0gSlNPTi5zdHJpbmdpZnkoYXNraW5nLmJvZHkpO1xuICBjb25zdCBzdG9wID0gbmV3IEFib3J0Q29udHJvbGxlcigpO1xuICBhc2tpbmcuc2lnbmFsPy5hZGRFdmVudExpc3RlbmVyKFwiYWJvcnRcIiwgKCkgPT4gc3RvcC5hYm9ydCgpKTtcbiAgc2xvdy5hZGRFdmVudExpc3RlbmVyKFwiYWJvcnRcIiwgKCkgPT4gc3RvcC5hYm9ydCgpKTtcbiAgaWYgKGFza2luZy5zaWduYWw/LmFib3J0ZWQpIHN0b3AuYWJvcnQoKTtcbiAgcmVxdWVzdC5zaWduYWwgPSBzdG9wLnNpZ25hbDtcbiAgdHJ5IHtcbiAgICByZXR1cm4gYXdhaXQgZmV0Y2goYWRkcmVzcyhwYXRoLCBhc2tpbmcucXVlcnkpLCByZXF1ZXN0KTtcbiAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICBpZiAoYXNraW5nLnNpZ25hbD8uYWJvcnRlZCkgdGhyb3cgZXJyb3I7XG4gICAgdGhyb3cgbmV3IFByb2JsZW0oMCwgXCJhd2F5XCIsIHQuYXBpLmF3YXkpO1xuICB9XG59XG5cbmFzeW5jIGZ1bmN0aW9uIHJlZnVzYWwocmVzcG9uc2U6IFJlc3BvbnNlKTogUHJvbWlzZTxQcm9ibGVtPiB7XG4gIGNvbnN0IHJldHJ5ID0gTnVtYmVyKHJlc3BvbnNlLmhlYWRlcnMuZ2V0KFwiUmV0cnktQWZ0ZXJcIikpIHx8IHVuZGVmaW5lZDtcbiAgY29uc3QgdGV4dCA9IGF3YWl0IHJlc3BvbnNlLnRleHQoKTtcbiAgdHJ5IHtcbiAgICBjb25zdCBzYWlkID0gSlNPTi5wYXJzZSh0ZXh0KTtcbiAgICBjb25zdCBraW5kID1cbiAgICAgIFN0cmluZyhzYWlkLnR5cGUgPz8gXCJcIilcbiAgICAgICAgLnNwbGl0KFwiOlwiKVxuICAgICAgICAucG9wKCkgfHwgXCJmYWlsZWRcIjtcbiAgICBjb25zdCBtZXNzYWdlID0gc2FpZC5kZXRhaWwgfHwgc2FpZC50aXRsZSB8fCBzYWlkLmVycm9yIHx8IHQuYXBpLnN0YXR1cyhyZXNwb25zZS5zdGF0dXMpO1xuICAgIHJldHVybiBuZXcgUHJvYmxlbShyZXNwb25zZS5zdGF0dXMsIGtpbmQsIFN0cmluZyhtZXNzYWdlKSwgc2FpZC5lcnJvcnMgPz8gW10sIHJldHJ5KTtcbiAgfSBjYXRjaCB7XG4gICAgcmV0dXJuIG5ldyBQcm9ibGVtKHJlc3BvbnNlLnN0YXR1cywgXCJmYWlsZWRcIiwgdC5hcGkuc3RhdHVzKHJlc3BvbnNlLnN0YXR1cyksIFtdLCByZXRyeSk7XG4gIH1cbn1cblxuLyoqIE9uZSByZXF1ZXN0LiBUaHJvd3MgYSBgUHJvYmxlbWAgd2hlbiBpdCBpcyByZWZ1c2VkLCBhbmQgdGhlIGFib3J0IHdoZW4gaXQgd2FzIGNhbGxlZCBvZmYuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gYXNrKG1ldGhvZDogc3RyaW5nLCBwYXRoOiBzdHJpbmcsIGFza2luZzogQXNraW5nID0ge30pOiBQcm9taXNlPFJlc3BvbnNlPiB7XG4gIGxldCByZXNwb25zZSA9IGF3YWl0IGV4Y2hhbmdlKG1ldGhvZCwgcGF0aCwgYXNraW5nKTtcbiAgd2hpbGUgKHJlc3BvbnNlLnN0YXR1cyA9PT0gNDAxICYmICFhc2tpbmcucXVpZXQgJiYgbWUudmFsdWUpIHtcbiAgICBpZiAoIShhd2FpdCB3YWl0Rm9yU2lnbkluKCkpKSB0aHJvdyBhd2FpdCByZWZ1c2FsKHJlc3BvbnNlKTtcbiAgICByZXNwb25zZSA9IGF3YWl0IGV4Y2hhbmdlKG1ldGhvZCwgcGF0aCwgYXNraW5nKTtcbiAgfVxuICBpZiAoIXJlc3BvbnNlLm9rKSB0aHJvdyBhd2FpdCByZWZ1c2FsKHJlc3BvbnNlKTtcbiAgcmV0dXJuIHJlc3BvbnNlO1xufVxuXG4vKiogUmVhZHMgSlNPTi4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBnZXQ8VD4oXG4gIHBhdGg6IHN0cmluZyxcbiAgcXVlcnk/OiBBc2tpbmdbXCJxdWVyeVwiXSxcbiAgc3RvcD86IEFib3J0U2lnbmFsLFxuKTogUHJvbWlzZTxUPiB7XG4gIGNvbnN0IGFza2luZzogQXNraW5nID0ge307XG4gIGlmIChxdWVyeSkgYXNraW5nLnF1ZXJ5ID0gcXVlcnk7XG4gIGlmIChzdG9wKSBhc2tpbmcuc2lnbmFsID0gc3RvcDtcbiAgcmV0dXJuIChhd2FpdCBhc2soXCJHRVRcIiwgcGF0aCwgYXNraW5nKSkuanNvbigpO1xufVxuXG4vKiogUmVhZHMgSlNPTiB3aXRoIHRoZSBFVGFnIHRoYXQgYSBjaGFuZ2Ugb2YgaXQgbmVlZHMuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gZ2V0VGFnZ2VkPFQ+KHBhdGg6IHN0cmluZyk6IFByb21pc2U8eyB2YWx1ZTogVDsgdGFnOiBzdHJpbmcgfCB1bmRlZmluZWQgfT4ge1xuICBjb25zdCByZXNwb25zZSA9IGF3YWl0IGFzayhcIkdFVFwiLCBwYXRoKTtcbiAgcmV0dXJuIHsgdmFsdWU6IGF3YWl0IHJlc3BvbnNlLmpzb24oKSwgdGFnOiByZXNwb25zZS5oZWFkZXJzLmdldChcIkVUYWdcIikgPz8gdW5kZWZpbmVkIH07XG59XG5cbi8qKiBDaGFuZ2VzIHNvbWV0aGluZzsgdGhlIGFuc3dlcidzIEpTT04sIHVuZGVmaW5lZCB3aGVyZSB0aGVyZSBpcyBub25lLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIHNlbmQ8VD4oXG4gIG1ldGhvZDogXCJQT1NUXCIgfCBcIlBVVFwiIHwgXCJQQVRDSFwiIHwgXCJERUxFVEVcIixcbiAgcGF0aDogc3RyaW5nLFxuICBib2R5PzogdW5rbm93bixcbiAgYXNraW5nOiBBc2tpbmcgPSB7fSxcbik6IFByb21pc2U8VD4ge1xuICBjb25zdCByZXNwb25zZSA9IGF3YWl0IGFzayhtZXRob2QsIHBhdGgsIGJvZHkgPT09IHVuZGVmaW5lZCA/IGFza2luZyA6IHsgLi4uYXNraW5nLCBib2R5IH0pO1xuICBjb25zdCB0ZXh0ID0gYXdhaXQgcmVzcG9uc2UudGV4dCgpO1xuICByZXR1cm4gKHRleHQgPyBKU09OLnBhcnNlKHRleHQpIDogdW5kZWZpbmVkKSBhcyBUO1xufVxuXG4vKiogQSBwYWdlIG9mIGEgbGlzdCBvZiBgL2FwaS92MmAuICovXG5leHBvcnQgaW50ZXJmYWNlIFBhZ2U8VD4ge1xuICBpdGVtczogVFtdO1xuICBuZXh0OiBzdHJpbmcgfCBudWxsO1xuICB0b3RhbD86IG51bWJlciB8IG51bGw7XG59XG5cbi8qKiBBbGwgcGFnZXMgb2YgYSBsaXN0LCBhIHRob3VzYW5kIHJvd3MgYXQgYSB0aW1lLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIGFsbDxUPihwYXRoOiBzdHJpbmcsIHF1ZXJ5OiBBc2tpbmdbXCJxdWVyeVwiXSA9IHt9KTogUHJvbWlzZTxUW10+IHtcbiAgY29uc3Qgcm93czogVFtdID0gW107XG4gIGxldCBjdXJzb3I6IHN0cmluZyB8IG51bGwgPSBudWxsO1xuICBkbyB7XG4gICAgY29uc3QgcGFnZTogUGFnZTxUPiA9IGF3YWl0IGdldChwYXRoLCB7IC4uLnF1ZXJ5LCBsaW1pdDogMTAwMCwgY3Vyc29yIH0pO1xuICAgIHJvd3MucHVzaCguLi5wYWdlLml0ZW1zKTtcbiAgICBjdXJzb3IgPSBwYWdlLm5leHQ7XG4gIH0gd2hpbGUgKGN1cnNvcik7XG4gIHJldHVybiByb3dzO1xufVxuXG4vKiogQSBrZXkgb2YgYSBjcmVhdGlvbiwgc28gdGhhdCBpdCBjYW4gYmUgc2VudCBhZ2FpbjsgZ29vZCBvbiBwbGFpbiBIVFRQLCB0b28uICovXG5leHBvcnQgZnVuY3Rpb24gbmV3S2V5KCk6IHN0cmluZyB7XG4gIGNvbnN0IGJ5dGVzID0gY3J5cHRvLmdldFJhbmRvbVZhbHVlcyhuZXcgVWludDhBcnJheSgxNikpO1xuICByZXR1cm4gWy4uLmJ5dGVzXS5tYXAoKGJ5dGUpID0+IGJ5dGUudG9TdHJpbmcoMTYpLnBhZFN0YXJ0KDIsIFwiMFwiKSkuam9pbihcIlwiKTtcbn1cbiIsICJjb25zdCBFTkNPREVEX0VOVElUSUVTID0gL1tcIiY8XS87XG5cbi8qKiBAcGFyYW0ge3N0cmluZ30gc3RyICovXG5leHBvcnQgZnVuY3Rpb24gZW5jb2RlRW50aXRpZXMoc3RyKSB7XG5cdC8vIFNraXAgYWxsIHdvcmsgZm9yIHN0cmluZ3Mgd2l0aCBubyBlbnRpdGllcyBuZWVkaW5nIGVuY29kaW5nOlxuXHRpZiAoIXN0ci5sZW5ndGggfHwgIUVOQ09ERURfRU5USVRJRVMudGVzdChzdHIpKSByZXR1cm4gc3RyO1xuXG5cdGxldCBsYXN0ID0gMCxcblx0XHRpID0gMCxcblx0XHRvdXQgPSAnJyxcblx0XHRjaCA9ICcnO1xuXG5cdC8vIFNlZWsgZm9yd2FyZCBpbiBzdHIgdW50aWwgdGhlIG5leHQgZW50aXR5IGNoYXI6XG5cdGZvciAoOyBpIDwgc3RyLmxlbmd0aDsgaSsrKSB7XG5cdFx0c3dpdGNoIChzdHIuY2hhckNvZGVBdChpKSkge1xuXHRcdFx0Y2FzZSAzNDpcblx0XHRcdFx0Y2ggPSAnJnF1b3Q7Jztcblx0XHRcdFx0YnJlYWs7XG5cdFx0XHRjYXNlIDM4OlxuXHRcdFx0XHRjaCA9ICcmYW1wOyc7XG5cdFx0XHRcdGJyZWFrO1xuXHRcdFx0Y2FzZSA2MDpcblx0XHRcdFx0Y2ggPSAnJmx0Oyc7XG5cdFx0XHRcdGJyZWFrO1xuXHRcdFx0ZGVmYXVsdDpcblx0XHRcdFx0Y29udGludWU7XG5cdFx0fVxuXHRcdC8vIEFwcGVuZCBza2lwcGVkL2J1ZmZlcmVkIGNoYXJhY3RlcnMgYW5kIHRoZSBlbmNvZGVkIGVudGl0eTpcblx0XHRpZiAoaSAhPSBsYXN0KSBvdXQgKz0gc3RyLnNsaWNlKGxhc3QsIGkpO1xuXHRcdG91dCArPSBjaDtcblx0XHQvLyBTdGFydCB0aGUgbmV4dCBzZWVrL2J1ZmZlciBhZnRlciB0aGUgZW50aXR5J3Mgb2Zmc2V0OlxuXHRcdGxhc3QgPSBpICsgMTtcblx0fVxuXHRpZiAoaSAhPSBsYXN0KSBvdXQgKz0gc3RyLnNsaWNlKGxhc3QsIGkpO1xuXHRyZXR1cm4gb3V0O1xufVxuIiwgIi8vIFZub2RlLl9mbGFnc1xuLyoqIE5vcm1hbCBoeWRyYXRpb24gdGhhdCBhdHRhY2hlcyB0byBhIERPTSB0cmVlIGJ1dCBkb2VzIG5vdCBkaWZmIGl0LiAqL1xuZXhwb3J0IGNvbnN0IE1PREVfSFlEUkFURSA9IDEgPDwgNTtcbi8qKiBTaWduaWZpZXMgdGhpcyBWTm9kZSBzdXNwZW5kZWQgb24gdGhlIHByZXZpb3VzIHJlbmRlciAqL1xuZXhwb3J0IGNvbnN0IE1PREVfU1VTUEVOREVEID0gMSA8PCA3O1xuLyoqIEluZGljYXRlcyB0aGF0IHRoaXMgbm9kZSBuZWVkcyB0byBiZSBpbnNlcnRlZCB3aGlsZSBwYXRjaGluZyBjaGlsZHJlbiAqL1xuZXhwb3J0IGNvbnN0IElOU0VSVF9WTk9ERSA9IDEgPDwgMjtcbi8qKiBJbmRpY2F0ZXMgYSBWTm9kZSBoYXMgYmVlbiBtYXRjaGVkIHdpdGggYW5vdGhlciBWTm9kZSBpbiB0aGUgZGlmZiAqL1xuZXhwb3J0IGNvbnN0IE1BVENIRUQgPSAxIDw8IDE7XG4vKiogVGhlIHZub2RlJ3MgcmVmIHdhcyBkZXRhY2hlZCB3aGlsZSBpdHMgc3VidHJlZSB3YXMgcGFya2VkIGJ5IFN1c3BlbnNlICovXG5leHBvcnQgY29uc3QgUkVGX0RFVEFDSEVEID0gMSA8PCAzO1xuXG4vLyBjb21wb25lbnQuX2JpdHNcbi8qKiBDb21wb25lbnQgaXMgcHJvY2Vzc2luZyBhbiBleGNlcHRpb24gKi9cbmV4cG9ydCBjb25zdCBDT01QT05FTlRfUFJPQ0VTU0lOR19FWENFUFRJT04gPSAxIDw8IDA7XG4vKiogQ29tcG9uZW50IGhhcyBhIHBlbmRpbmcgZXJyb3IgKi9cbmV4cG9ydCBjb25zdCBDT01QT05FTlRfUEVORElOR19FUlJPUiA9IDEgPDwgMTtcbi8qKiBDb21wb25lbnQgc2hvdWxkIGZvcmNlIHVwZGF0ZSAoc2tpcCBzaG91bGRDb21wb25lbnRVcGRhdGUpICovXG5leHBvcnQgY29uc3QgQ09NUE9ORU5UX0ZPUkNFID0gMSA8PCAyO1xuLyoqIENvbXBvbmVudCBpcyBxdWV1ZWQgZm9yIHVwZGF0ZSAqL1xuZXhwb3J0IGNvbnN0IENPTVBPTkVOVF9ESVJUWSA9IDEgPDwgMztcblxuLyoqIFJlc2V0IGFsbCBtb2RlIGZsYWdzICovXG5leHBvcnQgY29uc3QgUkVTRVRfTU9ERSA9IH4oTU9ERV9IWURSQVRFIHwgTU9ERV9TVVNQRU5ERUQpO1xuXG5leHBvcnQgY29uc3QgU1ZHX05BTUVTUEFDRSA9ICdodHRwOi8vd3d3LnczLm9yZy8yMDAwL3N2Zyc7XG5leHBvcnQgY29uc3QgWEhUTUxfTkFNRVNQQUNFID0gJ2h0dHA6Ly93d3cudzMub3JnLzE5OTkveGh0bWwnO1xuZXhwb3J0IGNvbnN0IE1BVEhfTkFNRVNQQUNFID0gJ2h0dHA6Ly93d3cudzMub3JnLzE5OTgvTWF0aC9NYXRoTUwnO1xuXG5leHBvcnQgY29uc3QgTlVMTCA9IG51bGw7XG5leHBvcnQgY29uc3QgVU5ERUZJTkVEID0gdW5kZWZpbmVkO1xuZXhwb3J0IGNvbnN0IFZOT0RFX01BUktFUiA9IFN5bWJvbC5mb3IoJ3B2Jyk7XG5leHBvcnQgY29uc3QgRU1QVFlfT0JKID0gLyoqIEB0eXBlIHthbnl9ICovICh7fSk7XG5leHBvcnQgY29uc3QgRU1QVFlfQVJSID0gW107XG5cbmV4cG9ydCBjb25zdCBNQVRITUxfVE9LRU5fRUxFTUVOVFMgPSAvXm0oaXxufG98c3x0ZXh0fHNwYWNlKSQvO1xuXG4vKiogTWF0Y2hlZCBuZXcgdm5vZGUgZWxpZ2libGUgZm9yIHRoZSBsb25nZXN0IGluY3JlYXNpbmcgc3Vic2VxdWVuY2UuICovXG5leHBvcnQgY29uc3QgTElTX0NBTkRJREFURSA9IDEgPDwgNDtcbiIsICJpbXBvcnQgeyBvcHRpb25zLCBGcmFnbWVudCB9IGZyb20gJ3ByZWFjdCc7XG5pbXBvcnQgeyBlbmNvZGVFbnRpdGllcyB9IGZyb20gJy4vdXRpbHMnO1xuaW1wb3J0IHsgVk5PREVfTUFSS0VSIH0gZnJvbSAnLi4vLi4vc3JjL2NvbnN0YW50cyc7XG5cbmxldCB2bm9kZUlkID0gMDtcblxuY29uc3QgaXNBcnJheSA9IEFycmF5LmlzQXJyYXk7XG5cbi8qKlxuICogQGZpbGVvdmVydmlld1xuICogVGhpcyBmaWxlIGV4cG9ydHMgdmFyaW91cyBtZXRob2RzIHRoYXQgaW1wbGVtZW50IEJhYmVsJ3MgXCJhdXRvbWF0aWNcIiBKU1ggcnVudGltZSBBUEk6XG4gKiAtIGpzeCh0eXBlLCBwcm9wcywga2V5KVxuICogLSBqc3hzKHR5cGUsIHByb3BzLCBrZXkpXG4gKiAtIGpzeERFVih0eXBlLCBwcm9wcywga2V5LCBfX3NvdXJjZSwgX19zZWxmKVxuICpcbiAqIFRoZSBpbXBsZW1lbnRhdGlvbiBvZiBjcmVhdGVWTm9kZSBoZXJlIGlzIG9wdGltaXplZCBmb3IgcGVyZm9ybWFuY2UuXG4gKiBCZW5jaG1hcmtzOiBodHRwczovL2VzYmVuY2guY29tL2JlbmNoLzVmNmI1NGEwYjQ2MzIxMDBhN2RjZDJiM1xuICovXG5cbi8qKlxuICogSlNYLkVsZW1lbnQgZmFjdG9yeSB1c2VkIGJ5IEJhYmVsJ3Mge3J1bnRpbWU6XCJhdXRvbWF0aWNcIn0gSlNYIHRyYW5zZm9ybVxuICogQHBhcmFtIHtpbXBvcnQoJy4uLy4uL3NyYy9pbnRlcm5hbCcpLlZOb2RlWyd0eXBlJ119IHR5cGVcbiAqIEBwYXJhbSB7aW1wb3J0KCdwcmVhY3QnKS5WTm9kZVsncHJvcHMnXX0gcHJvcHNcbiAqIEBwYXJhbSB7aW1wb3J0KCdwcmVhY3QnKS5WTm9kZVsna2V5J119IFtrZXldXG4gKiBAcGFyYW0ge3Vua25vd259IFtpc1N0YXRpY0NoaWxkcmVuXVxuICogQHBhcmFtIHt1bmtub3dufSBbX19zb3VyY2VdXG4gKiBAcGFyYW0ge3Vua25vd259IFtfX3NlbGZdXG4gKi9cbmZ1bmN0aW9uIGNyZWF0ZVZOb2RlKHR5cGUsIHByb3BzLCBrZXksIGlzU3RhdGljQ2hpbGRyZW4sIF9fc291cmNlLCBfX3NlbGYpIHtcblx0aWYgKCFwcm9wcykgcHJvcHMgPSB7fTtcblx0Ly8gV2UnbGwgd2FudCB0byBwcmVzZXJ2ZSBgcmVmYCBpbiBwcm9wcyB0byBnZXQgcmlkIG9mIHRoZSBuZWVkIGZvclxuXHQvLyBmb3J3YXJkUmVmIGNvbXBvbmVudHMgaW4gdGhlIGZ1dHVyZSwgYnV0IHRoYXQgc2hvdWxkIGhhcHBlbiB2aWFcblx0Ly8gYSBzZXBhcmF0ZSBQUi5cblx0bGV0IG5vcm1hbGl6ZWRQcm9wcyA9IHByb3BzLFxuXHRcdHJlZixcblx0XHRpO1xuXG5cdGlmICgncmVmJyBpbiBub3JtYWxpemVkUHJvcHMgJiYgdHlwZW9mIHR5cGUgIT0gJ2Z1bmN0aW9uJykge1xuXHRcdG5vcm1hbGl6ZWRQcm9wcyA9IHt9O1xuXHRcdGZvciAoaSBpbiBwcm9wcykge1xuXHRcdFx0aWYgKGkgPT0gJ3JlZicpIHtcblx0XHRcdFx0cmVmID0gcHJvcHNbaV07XG5cdFx0XHR9IGVsc2Uge1xuXHRcdFx0XHRub3JtYWxpemVkUHJvcHNbaV0gPSBwcm9wc1tpXTtcblx0XHRcdH1cblx0XHR9XG5cdH1cblxuXHQvKiogQHR5cGUge2ltcG9ydCgnLi4vLi4vc3JjL2ludGVybmFsJykuVk5vZGUgJiB7IF9fc291cmNlPzogYW55OyBfX3NlbGY/OiBhbnkgfX0gKi9cblx0Y29uc3Qgdm5vZGUgPSB7XG5cdFx0dHlwZSxcblx0XHRwcm9wczogbm9ybWFsaXplZFByb3BzLFxuXHRcdGtleSxcblx0XHRyZWYsXG5cdFx0X2NoaWxkcmVuOiBudWxsLFxuXHRcdF9wYXJlbnQ6IG51bGwsXG5cdFx0X2RlcHRoOiAwLFxuXHRcdF9kb206IG51bGwsXG5cdFx0X2NvbXBvbmVudDogbnVsbCxcblx0XHRjb25zdHJ1Y3RvcjogVk5PREVfTUFSS0VSLFxuXHRcdF9vcmlnaW5hbDogLS12bm9kZUlkLFxuXHRcdF9pbmRleDogLTEsXG5cdFx0X2ZsYWdzOiAwXG5cdH07XG5cblx0aWYgKF9fc291cmNlIHx8IF9fc2VsZikge1xuXHRcdHZub2RlLl9fc291cmNlID0gX19zb3VyY2U7XG5cdFx0dm5vZGUuX19zZWxmID0gX19zZWxmO1xuXHR9XG5cblx0aWYgKG9wdGlvbnMudm5vZGUpIG9wdGlvbnMudm5vZGUodm5vZGUpO1xuXHRyZXR1cm4gdm5vZGU7XG59XG5cbi8qKlxuICogQ3JlYXRlIGEgdGVtcGxhdGUgdm5vZGUuIFRoaXMgZnVuY3Rpb24gaXMgbm90IGV4cGVjdGVkIHRvIGJlXG4gKiB1c2VkIGRpcmVjdGx5LCBidXQgcmF0aGVyIHRocm91Z2ggYSBwcmVjb21waWxlIEpTWCB0cmFuc2Zvcm1cbiAqIEBwYXJhbSB7c3RyaW5nW119IHRlbXBsYXRlc1xuICogQHBhcmFtICB7QXJyYXk8c3RyaW5nIHwgbnVsbCB8IGltcG9ydCgncHJlYWN0JykuVk5vZGU+fSBleHByc1xuICogQHJldHVybnMge2ltcG9ydCgncHJlYWN0JykuVk5vZGV9XG4gKi9cbmZ1bmN0aW9uIGpzeFRlbXBsYXRlKHRlbXBsYXRlcywgLi4uZXhwcnMpIHtcblx0Y29uc3Qgdm5vZGUgPSBjcmVhdGVWTm9kZShGcmFnbWVudCwgeyB0cGw6IHRlbXBsYXRlcywgZXhwcnMgfSk7XG5cdC8vIEJ5cGFzcyByZW5kZXIgdG8gc3RyaW5nIHRvcCBsZXZlbCBGcmFnbWVudCBvcHRpbWl6YXRpb25cblx0Ly8gQHRzLWlnbm9yZVxuXHR2bm9kZS5rZXkgPSB2bm9kZS5fdm5vZGU7XG5cdHJldHVybiB2bm9kZTtcbn1cblxuY29uc3QgSlNfVE9fQ1NTID0ge307XG5jb25zdCBDU1NfUkVHRVggPSAvW0EtWl0vZztcblxuLyoqXG4gKiBVbndyYXAgcG90ZW50aWFsIHNpZ25hbHMuXG4gKiBAcGFyYW0geyp9IHZhbHVlXG4gKiBAcmV0dXJucyB7Kn1cbiAqL1xuZnVuY3Rpb24gbm9ybWFsaXplQXR0clZhbHVlKHZhbHVlKSB7XG5cdHJldHVybiB2YWx1ZSAhPSBudWxsICYmXG5cdFx0dHlwZW9mIHZhbHVlID09ICdvYmplY3QnICYmXG5cdFx0dHlwZW9mIHZhbHVlLnZhbHVlT2YgPT0gJ2Z1bmN0aW9uJ1xuXHRcdD8gdmFsdWUudmFsdWVPZigpXG5cdFx0OiB2YWx1ZTtcbn1cblxuLyoqXG4gKiBTZXJpYWxpemUgYW4gSFRNTCBhdHRyaWJ1dGUgdG8gYSBzdHJpbmcuIFRoaXMgZnVuY3Rpb24gaXMgbm90XG4gKiBleHBlY3RlZCB0byBiZSB1c2VkIGRpcmVjdGx5LCBidXQgcmF0aGVyIHRocm91Z2ggYSBwcmVjb21waWxlXG4gKiBKU1ggdHJhbnNmb3JtXG4gKiBAcGFyYW0ge3N0cmluZ30gbmFtZSBUaGUgYXR0cmlidXRlIG5hbWVcbiAqIEBwYXJhbSB7Kn0gdmFsdWUgVGhlIGF0dHJpYnV0ZSB2YWx1ZVxuICogQHJldHVybnMge3N0cmluZ31cbiAqL1xuZnVuY3Rpb24ganN4QXR0cihuYW1lLCB2YWx1ZSkge1xuXHRpZiAob3B0aW9ucy5hdHRyKSB7XG5cdFx0Y29uc3QgcmVzdWx0ID0gb3B0aW9ucy5hdHRyKG5hbWUsIHZhbHVlKTtcblx0XHRpZiAodHlwZW9mIHJlc3VsdCA9PSAnc3RyaW5nJykgcmV0dXJuIHJlc3VsdDtcblx0fVxuXG5cdHZhbHVlID0gbm9ybWFsaXplQXR0clZhbHVlKHZhbHVlKTtcblxuXHRpZiAobmFtZSA9PSAncmVmJyB8fCBuYW1lID09ICdrZXknKSByZXR1cm4gJyc7XG5cdGlmIChuYW1lID09ICdzdHlsZScgJiYgdHlwZW9mIHZhbHVlID09ICdvYmplY3QnKSB7XG5cdFx0bGV0IHN0ciA9ICcnO1xuXHRcdGZvciAobGV0IHByb3AgaW4gdmFsdWUpIHtcblx0XHRcdGxldCB2YWwgPSB2YWx1ZVtwcm9wXTtcblx0XHRcdGlmICh2YWwgIT0gbnVsbCAmJiB2YWwgIT09ICcnKSB7XG5cdFx0XHRcdGNvbnN0IG5hbWUgPVxuXHRcdFx0XHRcdHByb3BbMF0gPT0gJy0nXG5cdFx0XHRcdFx0XHQ/IHByb3Bcblx0XHRcdFx0XHRcdDogSlNfVE9fQ1NTW3Byb3BdIHx8XG5cdFx0XHRcdFx0XHRcdChKU19UT19DU1NbcHJvcF0gPSBwcm9wLnJlcGxhY2UoQ1NTX1JFR0VYLCAnLSQmJykudG9Mb3dlckNhc2UoKSk7XG5cblx0XHRcdFx0c3RyID0gc3RyICsgbmFtZSArICc6JyArIHZhbCArICc7Jztcblx0XHRcdH1cblx0XHR9XG5cdFx0cmV0dXJuIG5hbWUgKyAnPVwiJyArIGVuY29kZUVudGl0aWVzKHN0cikgKyAnXCInO1xuXHR9XG5cblx0aWYgKFxuXHRcdHZhbHVlID09IG51bGwgfHxcblx0XHR2YWx1ZSA9PT0gZmFsc2UgfHxcblx0XHR0eXBlb2YgdmFsdWUgPT0gJ2Z1bmN0aW9uJyB8fFxuXHRcdHR5cGVvZiB2YWx1ZSA9PSAnb2JqZWN0J1xuXHQpIHtcblx0XHRyZXR1cm4gJyc7XG5cdH0gZWxzZSBpZiAodmFsdWUgPT09IHRydWUpIHJldHVybiBuYW1lO1xuXG5cdHJldHVybiBuYW1lICsgJz1cIicgKyBlbmNvZGVFbnRpdGllcygnJyArIHZhbHVlKSArICdcIic7XG59XG5cbi8qKlxuICogRXNjYXBlIGEgZHluYW1pYyBjaGlsZCBwYXNzZWQgdG8gYGpzeFRlbXBsYXRlYC4gVGhpcyBmdW5jdGlvblxuICogaXMgbm90IGV4cGVjdGVkIHRvIGJlIHVzZWQgZGlyZWN0bHksIGJ1dCByYXRoZXIgdGhyb3VnaCBhXG4gKiBwcmVjb21waWxlIEpTWCB0cmFuc2Zvcm1cbiAqIEBwYXJhbSB7Kn0gdmFsdWVcbiAqIEByZXR1cm5zIHtzdHJpbmcgfCBudWxsIHwgaW1wb3J0KCdwcmVhY3QnKS5WTm9kZSB8IEFycmF5PHN0cmluZyB8IG51bGwgfCBpbXBvcnQoJ3ByZWFjdCcpLlZOb2RlPn1cbiAqL1xuZnVuY3Rpb24ganN4RXNjYXBlKHZhbHVlKSB7XG5cdGlmIChcblx0XHR2YWx1ZSA9PSBudWxsIHx8XG5cdFx0dHlwZW9mIHZhbHVlID09ICdib29sZWFuJyB8fFxuXHRcdHR5cGVvZiB2YWx1ZSA9PSAnZnVuY3Rpb24nXG5cdCkge1xuXHRcdHJldHVybiBudWxsO1xuXHR9XG5cblx0aWYgKHR5cGVvZiB2YWx1ZSA9PSAnb2JqZWN0Jykge1xuXHRcdC8vIENoZWNrIGZvciBWTm9kZVxuXHRcdGlmICh2YWx1ZS5jb25zdHJ1Y3RvciA9PT0gVk5PREVfTUFSS0VSKSByZXR1cm4gdmFsdWU7XG5cblx0XHRpZiAoaXNBcnJheSh2YWx1ZSkpIHtcblx0XHRcdGZvciAobGV0IGkgPSAwOyBpIDwgdmFsdWUubGVuZ3RoOyBpKyspIHtcblx0XHRcdFx0dmFsdWVbaV0gPSBqc3hFc2NhcGUodmFsdWVbaV0pO1xuXHRcdFx0fVxuXHRcdFx0cmV0dXJuIHZhbHVlO1xuXHRcdH1cblx0fVxuXG5cdHJldHVybiBlbmNvZGVFbnRpdGllcygnJyArIHZhbHVlKTtcbn1cblxuZXhwb3J0IHtcblx0Y3JlYXRlVk5vZGUgYXMganN4LFxuXHRjcmVhdGVWTm9kZSBhcyBqc3hzLFxuXHRjcmVhdGVWTm9kZSBhcyBqc3hERVYsXG5cdEZyYWdtZW50LFxuXHQvLyBwcmVjb21waWxlZCBKU1ggdHJhbnNmb3JtXG5cdGpzeFRlbXBsYXRlLFxuXHRqc3hBdHRyLFxuXHRqc3hFc2NhcGVcbn07XG4iLCAiLy8gSWNvbnMgZHJhd24gZm9yIHRoaXMgYXBwbGljYXRpb246IHBhdGhzIGluIGEgc3F1YXJlIG9mIDE2LlxuXG5jb25zdCBQQVRIUyA9IHtcbiAgYWRkOiBcIk04IDN2MTBNMyA4aDEwXCIsXG4gIGFycm93RG93bjogXCJNOCAzdjEwbS00LTQgNCA0IDQtNFwiLFxuICBhcnJvd1VwOiBcIk04IDEzVjNNNCA3bDQtNCA0IDRcIixcbiAgYmFjazogXCJNMTAgMyA1IDhsNSA1XCIsXG4gIGJlbGw6IFwiTTQgMTFoOGwtMS0yVjdhMyAzIDAgMCAwLTYgMHYyek03IDEzaDJcIixcbiAgY2FtZXJhOiBcIk0yIDVoM2wxLTJoNGwxIDJoM3Y4SDJ6TTggMTFhMi41IDIuNSAwIDEgMCAwLTUgMi41IDIuNSAwIDAgMCAwIDVcIixcbiAgY2hhcnQ6IFwiTTIgMTNoMTJNNCAxMGwzLTQgMiAzIDQtNlwiLFxuICBjaGVjazogXCJtMyA4IDMuNSA0TDEzIDRcIixcbiAgY2xvY2s6IFwiTTggMTRBNiA2IDAgMSAwIDggMmE2IDYgMCAwIDAgMCAxMk04IDV2M2wyIDJcIixcbiAgY2xvc2U6IFwibTQgNCA4IDhNMTIgNGwtOCA4XCIsXG4gIGNsb3VkOiBcIk01IDEyaDYuNWEyLjUgMi41IDAgMCAwIC4zLTVBNCA0IDAgMCAwIDQuMiA4IDIgMiAwIDAgMCA1IDEyXCIsXG4gIGNvbW1hbmQ6XG4gICAgXCJNNiA2aDR2NEg2ek02IDZINC41QTEuNSAxLjUgMCAxIDEgNiA0LjUwMHpNMTAgNlY0LjUwMEExLjUgMS41IDAgMSAxIDExLjUwMCA2ek0xMCAxMGgxLjUwMEExLjUgMS41IDAgMSAxIDEwIDExLjUwMHpNNiAxMHYxLjUwMEExLjUwMCAxLjUgMCAxIDEgNC41MDAgMTB6XCIsXG4gIGNvcHk6IFwiTTYgNmg3djdINnpNMyAxMFYzaDdcIixcbiAgZGV2aWNlOiBcIk0yIDVoMTJ2Nkgyek00LjUwMCA4aC4wMU03IDhoLjAxTTEwIDhoMlwiLFxuICBkb3dubG9hZDogXCJNOCAydjhtLTMtMyAzIDMgMy0zTTMgMTNoMTBcIixcbiAgZWRpdDogXCJtMyAxMyAxLTMgNy03IDIgMi03IDd6XCIsXG4gIGV4cGFuZDogXCJNNiAySDJ2NG04LTRoNHY0TTYgMTRIMnYtNG04IDRoNHYtNFwiLFxuICBleWU6IFwiTTEuNTAwIDhTNCA0IDggNHM2LjUwMCA0IDYuNTAwIDRTMTIgMTIgOCAxMiAxLjUwMCA4IDEuNTAwIDhNOCAxMGEyIDIgMCAxIDAgMC00IDIgMiAwIDAgMCAwIDRcIixcbiAgZmlsdGVyOiBcIk0yIDRoMTJNNC41MDAgOGg3TTcgMTJoMlwiLFxuICBmaXQ6IFwiTTMgNlYzaDNtNCAwaDN2M20wIDR2M2gtM20tNCAwSDN2LTNNNiA2aDR2NEg2elwiLFxuICBmb3J3YXJkOiBcIm02IDMgNSA1LTUgNVwiLFxuICBoZWxwOiBcIk04IDE0QTYgNiAwIDEgMCA4IDJhNiA2IDAgMCAwIDAgMTJNNi41MDAgNi41MDBhMS41MDAgMS41MDAgMCAxIDEgMiAxLjUwMGMtLjUuMy0uNS43MDAtLjUgMU04IDExLjUwMGguMDFcIixcbiAgaG9tZTogXCJtMiA4IDYtNSA2IDVNNCA3djZoOFY3XCIsXG4gIGtleTogXCJNNiAxMC41MDBhMyAzIDAgMSAxIDIuNTAwLTQuNTAwSDE0djIuNTAwaC0ydjJIOS41MDBsLTEtMUEzIDMgMCAwIDEgNiAxMC41MDBNNS41MDAgNy41MDBoLjAxXCIsXG4gIGxpbms6IFwiTTcgOS41MDAgOSA3TTYgNi41MDAgNC41MDAgOGEyLjYwMCAyLjYwMCAwIDAgMCAzLjcwMCAzLjcwMGwxLTFNMTAgOS41MDAgMTEuNTAwIDhhMi42MDAgMi42MDAgMCAwIDAtMy43MDAtMy43MDBsLTEgMVwiLFxuICBsaXN0OiBcIk01IDRoOU01IDhoOU01IDEyaDlNMiA0aC4wMU0yIDhoLjAxTTIgMTJoLjAxXCIsXG4gIGxvY2s6IFwiTTQgN2g4djZINHpNNS41MDAgN1Y1YTIuNTAwIDIuNTAwIDAgMCAxIDUgMHYyXCIsXG4gIG1hcDogXCJNMiAzaDEydjEwSDJ6TTggOGg0djNIOHpcIixcbiAgbWVudTogXCJNMiA0aDEyTTIgOGgxMk0yIDEyaDEyXCIsXG4gIG1pbnVzOiBcIk0zIDhoMTBcIixcbiAgbW9uZXk6IFwiTTIgNGgxMnY4SDJ6TTggMTBhMiAyIDAgMSAwIDAtNCAyIDIgMCAwIDAgMCA0XCIsXG4gIG1vb246IFwiTTEzIDkuNTAwQTUuNTAwIDUuNTAwIDAgMSAxIDYuNTAwIDNhNC41MDAgNC41MDAgMCAwIDAgNi41MDAgNi41MDBcIixcbiAgbW9yZTogXCJNMy41MDAgOGguMDFNOCA4aC4wMU0xMi41MDAgOGguMDFcIixcbiAgbW92ZTogXCJNOCAydjEyTTIgOGgxMk04IDIgNi41MDAgMy41MDBNOCAybDEuNTAwIDEuNTAwTTggMTRsLTEuNTAwLTEuNTAwTTggMTRsMS41MDAtMS41MDBNMiA4bDEuNTAwLTEuNTAwTTIgOGwxLjUwMCAxLjUwME0xNCA4bC0xLjUwMC0xLjUwME0xNCA4bC0xLjUwMCAxLjUwMFwiLFxuICBwYXVzZTogXCJNNS41MDAgM3YxME0xMC41MDAgM3YxMFwiLFxuICBwbGF5OiBcIk00LjUwMCAzdjEwbDgtNXpcIixcbiAgcG93ZXI6IFwiTTggMnY2TTQuNTAwIDQuNTAwYTUgNSAwIDEgMCA3IDBcIixcbiAgcHJpbnQ6IFwiTTQgNlYyaDh2NE00IDExSDJWNmgxMnY1aC0yTTQgOWg4djVINHpcIixcbiAgcmFjazogXCJNMyAyaDEwdjEySDN6TTMgNmgxME0zIDEwaDEwTTUgNGguMDFNNSA4aC4wMU01IDEyaC4wMVwiLFxuICByZWZyZXNoOiBcIk0xMyA4YTUgNSAwIDEgMS0xLjUwMC0zLjUwMEwxMyA2VjIuNTAwTTEzIDZIOS41MDBcIixcbiAgc2F2ZTogXCJNMyAzaDhsMiAydjhIM3pNNS41MDAgM3YzLjUwMGg0VjNNNS41MDAgMTNWOS41MDBoNVYxM1wiLFxuICBzZWFyY2g6IFwiTTcgMTJBNSA1IDAgMSAwIDcgMmE1IDUgMCAwIDAgMCAxME0xMC41MDAgMTAuNTAwIDE0IDE0XCIsXG4gIHNldHRpbmdzOlxuICAgIFwiTTggMTBhMiAyIDAgMSAwIDAtNCAyIDIgMCAwIDAgMCA0TTggMnYyTTggMTJ2Mk0yIDhoMk0xMiA4aDJNMy44MDAgMy44MDBsMS40MDAgMS40MDBNMTAuODAwIDEwLjgwMGwxLjQwMCAxLjQwME0zLjgwMCAxMi4yMDBsMS40MDAtMS40MDBNMTAuODAwIDUuMjAwbDEuNDAwLTEuNDAwXCIsXG4gIHNoYXJlOlxuICAgIFwiTTEyIDUuNTAwYTEuODAwIDEuODAwIDAgMSAwIDAtMy42MDAgMS44MDAgMS44MDAgMCAwIDAgMCAzLjYwME00IDkuODAwYTEuODAwIDEuODAwIDAgMSAwIDAtMy42MDAgMS44MDAgMS44MDAgMCAwIDAgMCAzLjYwME0xMiAxNC4xMDBhMS44MDAgMS44MDAgMCAxIDAgMC0zLjYwMCAxLjgwMCAxLjgwMCAwIDAgMCAwIDMuNjAwTTUuNjAwIDcuMjAwbDQuODAwLTIuNjAwTTUuNjAwIDguODAwbDQuODAwIDIuNjAwXCIsXG4gIHN1bjogXCJNOCAxMWEzIDMgMCAxIDAgMC02IDMgMyAwIDAgMCAwIDZNOCAxdjEuNTAwTTggMTMuNTAwVjE1TTEgOGgxLjUwME0xMy41MDAgOEgxNU0zIDNsMSAxTTEyIDEybDEgMU0zIDEzbDEtMU0xMiA0bDEtMVwiLFxuICB0YWJsZTogXCJNMiAzaDEydjEwSDJ6TTIgNi41MDBoMTJNNiAzdjEwXCIsXG4gIHRhZzogXCJNMiA4VjJoNmw2IDYtNiA2ek01IDVoLjAxXCIsXG4gIHRlYW06IFwiTTYgOGEyLjUwMCAyLjUwMCAwIDEgMCAwLTUgMi41MDAgMi41MDAgMCAwIDAgMCA1TTEuNTAwIDEzLjUwMGE0LjUwMCA0LjUwMCAwIDAgMSA5IDBNMTAuNTAwIDMuMzAwYTIuNTAwIDIuNTAwIDAgMCAxIDAgNC41MDBNMTIgOS41MDBhNC41MDAgNC41MDAgMCAwIDEgMi41MDAgNFwiLFxuICB0cmFzaDogXCJNMyA0aDEwTTYgNFYyLjUwMGg0VjRNNC41MDAgNGwuNSA5LjUwMGg2bC41LTkuNTAwXCIsXG4gIHRyZWU6IFwiTTMgM2g0djNIM3pNOSAxMGg0djNIOXpNNSA2djUuNTAwaDRcIixcbiAgdW5kbzogXCJNMyA3aDdhMyAzIDAgMCAxIDAgNkg3TTMgN2wzLTNNMyA3bDMgM1wiLFxuICB1c2VyOiBcIk04IDhhMi41MDAgMi41MDAgMCAxIDAgMC01IDIuNTAwIDIuNTAwIDAgMCAwIDAgNU0zIDEzLjUwMGE1IDUgMCAwIDEgMTAgMFwiLFxuICB3YXJuaW5nOiBcIk04IDIuNTAwIDE0LjUwMCAxMy41MDBoLTEzek04IDd2M004IDExLjgwMGguMDFcIixcbiAgem9vbUluOiBcIk03IDEyQTUgNSAwIDEgMCA3IDJhNSA1IDAgMCAwIDAgMTBNMTAuNTAwIDEwLjUwMCAxNCAxNE01IDdoNE03IDV2NFwiLFxuICB6b29tT3V0OiBcIk03IDEyQTUgNSAwIDEgMCA3IDJhNSA1IDAgMCAwIDAgMTBNMTAuNTAwIDEwLjUwMCAxNCAxNE01IDdoNFwiLFxufSBhcyBjb25zdDtcblxuLyoqIFRoZSBuYW1lIG9mIGFuIGljb24uICovXG5leHBvcnQgdHlwZSBJY29uTmFtZSA9IGtleW9mIHR5cGVvZiBQQVRIUztcblxuLyoqIEFuIGljb24gYmVzaWRlIHdvcmRzLCBvciBpbiBhIGJ1dHRvbiB0aGF0IGhhcyBhIGxhYmVsOiBpdCBpcyBuZXZlciByZWFkIG91dC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBJY29uKHsgbmFtZSB9OiB7IG5hbWU6IEljb25OYW1lIH0pIHtcbiAgcmV0dXJuIChcbiAgICA8c3ZnIGNsYXNzPVwiaWNvblwiIHZpZXdCb3g9XCIwIDAgMTYgMTZcIiBhcmlhLWhpZGRlbj1cInRydWVcIiBmb2N1c2FibGU9XCJmYWxzZVwiPlxuICAgICAgPHBhdGggZD17UEFUSFNbbmFtZV19IC8+XG4gICAgPC9zdmc+XG4gICk7XG59XG4iLCAiaW1wb3J0IHR5cGUgeyBDb21wb25lbnRDaGlsZHJlbiwgSlNYIH0gZnJvbSBcInByZWFjdFwiO1xuaW1wb3J0IHsgSWNvbiwgdHlwZSBJY29uTmFtZSB9IGZyb20gXCIuL0ljb25cIjtcblxudHlwZSBOYXRpdmUgPSBPbWl0PEpTWC5JbnRyaW5zaWNFbGVtZW50c1tcImJ1dHRvblwiXSwgXCJpY29uXCIgfCBcImxhYmVsXCI+O1xuXG4vKiogQSBidXR0b24gd2l0aCB3b3JkczsgYGtpbmRgIHNheXMgaG93IG11Y2ggaXQgbWF0dGVycy4gYGJ1c3lgIGtlZXBzIGl0IGZyb20gYmVpbmcgcHJlc3NlZCB0d2ljZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBCdXR0b24oe1xuICBraW5kLFxuICBpY29uLFxuICBidXN5LFxuICBjaGlsZHJlbixcbiAgLi4ucmVzdFxufTogTmF0aXZlICYge1xuICBraW5kPzogXCJwcmltYXJ5XCIgfCBcImRhbmdlclwiIHwgXCJwbGFpblwiO1xuICBpY29uPzogSWNvbk5hbWU7XG4gIGJ1c3k/OiBib29sZWFuO1xuICBjaGlsZHJlbjogQ29tcG9uZW50Q2hpbGRyZW47XG59KSB7XG4gIHJldHVybiAoXG4gICAgPGJ1dHRvbiB0eXBlPVwiYnV0dG9uXCIgey4uLnJlc3R9IGNsYXNzPXtgYnV0dG9uICR7a2luZCA/PyBcIlwifWB9IGRpc2FibGVkPXtyZXN0LmRpc2FibGVkIHx8IGJ1c3l9PlxuICAgICAge2J1c3kgPyA8c3BhbiBjbGFzcz1cInNwaW5uZXJcIiBhcmlhLWhpZGRlbj1cInRydWVcIiAvPiA6IGljb24gJiYgPEljb24gbmFtZT17aWNvbn0gLz59XG4gICAgICB7Y2hpbGRyZW59XG4gICAgPC9idXR0b24+XG4gICk7XG59XG5cbi8qKiBBIGJ1dHRvbiB0aGF0IGlzIGFuIGljb247IGBsYWJlbGAgaXMgcmVhZCBvdXQgYW5kIHNob3duIHdoZW4gdGhlIHBvaW50ZXIgcmVzdHMgb24gaXQuICovXG5leHBvcnQgZnVuY3Rpb24gSWNvbkJ1dHRvbih7IGljb24sIGxhYmVsLCAuLi5yZXN0IH06IE5hdGl2ZSAmIHsgaWNvbjogSWNvbk5hbWU7IGxhYmVsOiBzdHJpbmcgfSkge1xuICByZXR1cm4gKFxuICAgIDxidXR0b24gdHlwZT1cImJ1dHRvblwiIHsuLi5yZXN0fSBjbGFzcz1cImljb24tYnV0dG9uXCIgYXJpYS1sYWJlbD17bGFiZWx9IHRpdGxlPXtsYWJlbH0+XG4gICAgICA8SWNvbiBuYW1lPXtpY29ufSAvPlxuICAgIDwvYnV0dG9uPlxuICApO1xufVxuXG4vKiogQSBsaW5rIHRoYXQgbG9va3MgbGlrZSBhIGJ1dHRvbi4gKi9cbmV4cG9ydCBmdW5jdGlvbiBCdXR0b25MaW5rKHtcbiAgaHJlZixcbiAga2luZCxcbiAgaWNvbixcbiAgY2hpbGRyZW4sXG59OiB7XG4gIGhyZWY6IHN0cmluZztcbiAga2luZD86IFwicHJpbWFyeVwiIHwgXCJwbGFpblwiO1xuICBpY29uPzogSWNvbk5hbWU7XG4gIGNoaWxkcmVuOiBDb21wb25lbnRDaGlsZHJlbjtcbn0pIHtcbiAgcmV0dXJuIChcbiAgICA8YSBocmVmPXtocmVmfSBjbGFzcz17YGJ1dHRvbiAke2tpbmQgPz8gXCJcIn1gfT5cbiAgICAgIHtpY29uICYmIDxJY29uIG5hbWU9e2ljb259IC8+fVxuICAgICAge2NoaWxkcmVufVxuICAgIDwvYT5cbiAgKTtcbn1cbiIsICJpbXBvcnQgeyBzaWduYWwgfSBmcm9tIFwiQHByZWFjdC9zaWduYWxzXCI7XG5pbXBvcnQgeyB1c2VFZmZlY3QgfSBmcm9tIFwicHJlYWN0L2hvb2tzXCI7XG5pbXBvcnQgeyBQcm9ibGVtIH0gZnJvbSBcIi4uL2FwaS9jbGllbnRcIjtcbmltcG9ydCB7IHQgfSBmcm9tIFwiLi4vdGV4dHNcIjtcbmltcG9ydCB7IEJ1dHRvbiwgSWNvbkJ1dHRvbiB9IGZyb20gXCIuL0J1dHRvblwiO1xuXG5pbnRlcmZhY2UgTm90ZSB7XG4gIGlkOiBudW1iZXI7XG4gIGtpbmQ6IFwiZ29vZFwiIHwgXCJiYWRcIiB8IFwicGxhaW5cIjtcbiAgdGV4dDogc3RyaW5nO1xuICBhY3Rpb24/OiB7IGxhYmVsOiBzdHJpbmc7IHJ1bjogKCkgPT4gdm9pZCB9O1xufVxuXG5jb25zdCBub3RlcyA9IHNpZ25hbDxOb3RlW10+KFtdKTtcbmxldCBjb3VudCA9IDA7XG5cbi8qKiBIb3cgbG9uZyBhIG5vdGUgc3RheXM7IGZhdWx0cyBzdGF5IHVudGlsIHRoZXkgYXJlIGRpc21pc3NlZC4gKi9cbmNvbnN0IFNUQVlfTVMgPSA2MDAwO1xuXG4vKiogVGVsbHMgd2hhdCBoYXBwZW5lZCwgaW4gYSBjb3JuZXIuICovXG5leHBvcnQgZnVuY3Rpb24gdG9hc3QodGV4dDogc3RyaW5nLCBraW5kOiBOb3RlW1wia2luZFwiXSA9IFwiZ29vZFwiLCBhY3Rpb24/OiBOb3RlW1wiYWN0aW9uXCJdKTogdm9pZCB7XG4gIGNvdW50ICs9IDE7XG4gIGNvbnN0IG5vdGU6IE5vdGUgPSBhY3Rpb24gPyB7IGlkOiBjb3VudCwga2luZCwgdGV4dCwgYWN0aW9uIH0gOiB7IGlkOiBjb3VudCwga2luZCwgdGV4dCB9O1xuICAvLyBGaXZlIGF0IG9uY2U6IG1vcmUgdGhhbiBhbnlib2R5IHJlYWRzLlxuICBub3Rlcy52YWx1ZSA9IFsuLi5ub3Rlcy52YWx1ZS5zbGljZSgtNCksIG5vdGVdO1xufVxuXG4vKiogVGVsbHMgd2h5IHNvbWV0aGluZyBmYWlsZWQuICovXG5leHBvcnQgZnVuY3Rpb24gdG9hc3RQcm9ibGVtKHByb2JsZW06IHVua25vd24pOiB2b2lkIHtcbiAgaWYgKHByb2JsZW0gaW5zdGFuY2VvZiBET01FeGNlcHRpb24gJiYgcHJvYmxlbS5uYW1lID09PSBcIkFib3J0RXJyb3JcIikgcmV0dXJuO1xuICBjb25zdCB0ZXh0ID0gcHJvYmxlbSBpbnN0YW5jZW9mIFByb2JsZW0gPyBwcm9ibGVtLm1lc3NhZ2UgOiB0LnVpLmZhaWxlZDtcbiAgdG9hc3QodGV4dCwgXCJiYWRcIik7XG59XG5cbmZ1bmN0aW9uIGRpc21pc3MoaWQ6IG51bWJlcik6IHZvaWQge1xuICBub3Rlcy52YWx1ZSA9IG5vdGVzLnZhbHVlLmZpbHRlcigobm90ZSkgPT4gbm90ZS5pZCAhPT0gaWQpO1xufVxuXG5mdW5jdGlvbiBTaG93bih7IG5vdGUgfTogeyBub3RlOiBOb3RlIH0pIHtcbiAgdXNlRWZmZWN0KCgpID0+IHtcbiAgICBpZiAobm90ZS5raW5kID09PSBcImJhZFwiKSByZXR1cm47XG4gICAgY29uc3QgdGltZXIgPSBzZXRUaW1lb3V0KCgpID0+IGRpc21pc3Mobm90ZS5pZCksIFNUQVlfTVMpO1xuICAgIHJldHVybiAoKSA9PiBjbGVhclRpbWVvdXQodGltZXIpO1xuICB9LCBbbm90ZV0pO1xuICBjb25zdCB7IGFjdGlvbiB9ID0gbm90ZTtcbiAgcmV0dXJuIChcbiAgICA8ZGl2IGNsYXNzPVwidG9hc3RcIiBkYXRhLWtpbmQ9e25vdGUua2luZH0gcm9sZT17bm90ZS5raW5kID09PSBcImJhZFwiID8gXCJhbGVydFwiIDogXCJzdGF0dXNcIn0+XG4gICAgICA8cD57bm90ZS50ZXh0fTwvcD5cbiAgICAgIHthY3Rpb24gJiYgKFxuICAgICAgICA8QnV0dG9uXG4gICAgICAgICAga2luZD1cInBsYWluXCJcbiAgICAgICAgICBvbkNsaWNrPXsoKSA9PiB7XG4gICAgICAgICAgICBkaXNtaXNzKG5vdGUuaWQpO1xuICAgICAgICAgICAgYWN0aW9uLnJ1bigpO1xuICAgICAgICAgIH19XG4gICAgICAgID5cbiAgICAgICAgICB7YWN0aW9uLmxhYmVsfVxuICAgICAgICA8L0J1dHRvbj5cbiAgICAgICl9XG4gICAgICA8SWNvbkJ1dHRvbiBpY29uPVwiY2xvc2VcIiBsYWJlbD17dC51aS5kaXNtaXNzfSBvbkNsaWNrPXsoKSA9PiBkaXNtaXNzKG5vdGUuaWQpfSAvPlxuICAgIDwvZGl2PlxuICApO1xufVxuXG4vKiogV2hlcmUgbm90ZXMgYXJlIHNob3duOyB0aGVyZSBpcyBvbmUsIGluIHRoZSBzaGVsbC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBUb2FzdHMoKSB7XG4gIHJldHVybiAoXG4gICAgPGRpdiBjbGFzcz1cInRvYXN0cyBuby1wcmludFwiIGFyaWEtbGl2ZT1cInBvbGl0ZVwiPlxuICAgICAge25vdGVzLnZhbHVlLm1hcCgobm90ZSkgPT4gKFxuICAgICAgICA8U2hvd24ga2V5PXtub3RlLmlkfSBub3RlPXtub3RlfSAvPlxuICAgICAgKSl9XG4gICAgPC9kaXY+XG4gICk7XG59XG4iXSwKICAibWFwcGluZ3MiOiAiOzs7Ozs7O0FBQ08sSUFBTSxNQUFNO0FBQUEsRUFDakIsTUFBTTtBQUFBLEVBQ04sUUFBUSxDQUFDLFdBQW1CLGtDQUFrQyxNQUFNO0FBQ3RFOzs7QUNITyxJQUFNLFNBQVM7QUFBQSxFQUNwQixXQUFXO0FBQUEsRUFDWCxZQUFZO0FBQUEsRUFDWixLQUFLO0FBQUEsRUFDTCxRQUFRO0FBQUEsRUFDUixlQUFlO0FBQUEsRUFDZixRQUFRO0FBQUEsRUFDUixNQUFNO0FBQUEsRUFDTixNQUFNO0FBQUEsRUFDTixVQUFVO0FBQUEsSUFDUixTQUFTO0FBQUEsSUFDVCxPQUFPO0FBQUEsSUFDUCxTQUFTO0FBQUEsSUFDVCxRQUFRO0FBQUEsRUFDVjtBQUFBLEVBQ0EsTUFBTTtBQUFBLEVBQ04sT0FBTztBQUFBLEVBQ1AsTUFBTTtBQUFBLEVBQ04sT0FBTztBQUFBLEVBQ1AsS0FBSztBQUFBLEVBQ0wsV0FBVztBQUFBLEVBQ1gsTUFBTTtBQUFBLEVBQ04sTUFBTTtBQUFBLEVBQ04sY0FBYyxDQUFDLFNBQWlCLHVCQUFrQixJQUFJO0FBQUEsRUFDdEQsTUFBTTtBQUFBLEVBQ04sWUFDRTtBQUFBLEVBQ0YsVUFBVTtBQUFBLEVBQ1YsU0FBUztBQUFBLEVBQ1QsY0FBYztBQUFBLEVBQ2QsS0FBSztBQUFBLEVBQ0wsUUFBUTtBQUFBLEVBQ1IsTUFBTSxDQUFDLFVBQWtCLFlBQVksS0FBSztBQUFBLEVBQzFDLFdBQVc7QUFBQSxFQUNYLE9BQU87QUFBQSxFQUNQLFdBQVc7QUFBQSxFQUNYLFFBQVEsQ0FBQyxTQUFpQixRQUFRLElBQUk7QUFBQSxFQUN0QyxPQUFPO0FBQUEsSUFDTCxNQUFNO0FBQUEsSUFDTixNQUFNO0FBQUEsSUFDTixNQUFNO0FBQUEsSUFDTixNQUFNO0FBQUEsSUFDTixPQUFPO0FBQUEsSUFDUCxPQUFPO0FBQUEsRUFDVDtBQUFBLEVBQ0EsTUFBTTtBQUFBLEVBQ04sT0FBTztBQUFBLElBQ0wsTUFBTTtBQUFBLElBQ04sTUFBTTtBQUFBLElBQ04sTUFBTTtBQUFBLElBQ04sTUFBTTtBQUFBLElBQ04sT0FBTztBQUFBLElBQ1AsT0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUNBLFFBQVEsQ0FBQyxPQUFlLE1BQWMsU0FDcEMsU0FBUyxLQUFLLFVBQVUsSUFBSSxVQUFVLElBQUk7QUFBQSxFQUM1QyxPQUFPO0FBQUEsRUFDUCxVQUFVLENBQUMsTUFBYyxTQUN2QixjQUFjLElBQUksNkNBQTZDLElBQUk7QUFBQSxFQUNyRSxPQUFPO0FBQUEsRUFDUCxNQUFNO0FBQUEsRUFDTixJQUFJO0FBQUEsRUFDSixRQUFRLENBQUMsU0FBaUIsUUFBUSxJQUFJO0FBQUEsRUFDdEMsV0FBVyxDQUFDLFNBQ1YsMkZBQTJGLElBQUk7QUFBQSxFQUNqRyxXQUFXLENBQUMsV0FBbUIsY0FBYyxNQUFNO0FBQUEsRUFDbkQsS0FBSztBQUFBLEVBQ0wsUUFBUSxDQUFDLFVBQWtCLGFBQWEsS0FBSztBQUFBLEVBQzdDLFlBQVk7QUFBQSxFQUNaLFVBQVU7QUFBQSxFQUNWLE9BQU87QUFBQSxJQUNMLFNBQVM7QUFBQSxJQUNULFFBQVE7QUFBQSxJQUNSLGVBQWU7QUFBQSxJQUNmLE1BQU07QUFBQSxJQUNOLGFBQWE7QUFBQSxJQUNiLGFBQWE7QUFBQSxJQUNiLGtCQUFrQjtBQUFBLElBQ2xCLE9BQU87QUFBQSxJQUNQLE1BQU07QUFBQSxJQUNOLGVBQWU7QUFBQSxFQUNqQjtBQUNGOzs7QUNsRk8sSUFBTSxRQUFRO0FBQUE7QUFBQSxFQUVuQixPQUFPO0FBQUEsSUFDTCxPQUFPO0FBQUEsSUFDUCxNQUFNO0FBQUEsSUFDTixRQUFRO0FBQUEsSUFDUixNQUFNO0FBQUEsSUFDTixNQUFNO0FBQUEsSUFDTixTQUFTO0FBQUEsSUFDVCxTQUFTO0FBQUEsSUFDVCxTQUFTO0FBQUEsSUFDVCxZQUFZLENBQUMsYUFBYSxZQUFZO0FBQUEsSUFDdEMsT0FBTyxDQUFDLFFBQVEsT0FBTztBQUFBLElBQ3ZCLE1BQU0sQ0FBQyxTQUFpQixRQUFRLElBQUk7QUFBQSxJQUNwQyxTQUFTLENBQUMsT0FBZSxTQUFpQixRQUFRLEtBQUssT0FBTyxJQUFJO0FBQUEsSUFDbEUsT0FBTyxDQUFDLFVBQWtCLFlBQVksS0FBSztBQUFBLElBQzNDLE1BQU0sQ0FBQyxTQUFpQixXQUFXLElBQUk7QUFBQSxJQUN2QyxNQUFNLENBQUMsV0FBbUIsYUFBYSxNQUFNO0FBQUEsSUFDN0MsSUFBSSxDQUFDLFdBQW1CLFdBQVcsTUFBTTtBQUFBLElBQ3pDLFFBQVEsQ0FBQyxRQUFnQixTQUN2QixXQUFXLE1BQU0sdUNBQXVDLElBQUk7QUFBQSxJQUM5RCxTQUFTLENBQUMsWUFBb0IsMEJBQTBCLE9BQU87QUFBQSxJQUMvRCxRQUFRLENBQUMsV0FBbUIsa0JBQWtCLE1BQU07QUFBQSxJQUNwRCxVQUFVLENBQUMsVUFBa0IsNEJBQTRCLEtBQUs7QUFBQSxJQUM5RCxTQUFTLENBQUMsU0FBaUIsMkJBQTJCLElBQUk7QUFBQSxJQUMxRCxNQUFNO0FBQUEsRUFDUjtBQUFBLEVBQ0EsY0FBYztBQUFBLElBQ1osT0FBTztBQUFBLElBQ1AsTUFBTTtBQUFBLElBQ04sVUFBVTtBQUFBLElBQ1YsUUFBUTtBQUFBLElBQ1IsWUFBWTtBQUFBLElBQ1osZUFBZTtBQUFBLElBQ2YsS0FBSztBQUFBLE1BQ0gsUUFBUTtBQUFBLE1BQ1IsU0FBUztBQUFBLE1BQ1QsU0FBUztBQUFBLE1BQ1QsU0FBUyxDQUFDLFFBQWdCLFlBQ3hCLFVBQVUsT0FBTyw2QkFBNkIsTUFBTTtBQUFBLElBQ3hEO0FBQUEsSUFDQSxTQUFTLENBQUMsWUFBb0IsR0FBRyxPQUFPO0FBQUEsSUFDeEMsTUFBTTtBQUFBLElBQ04sWUFBWTtBQUFBLElBQ1osU0FBUztBQUFBLElBQ1QsV0FBVztBQUFBLElBQ1gsUUFBUSxDQUFDLFFBQWdCLGlFQUFpRSxHQUFHO0FBQUEsSUFDN0YsTUFBTTtBQUFBLElBQ04sVUFBVTtBQUFBLElBQ1YsU0FBUztBQUFBLEVBQ1g7QUFBQSxFQUNBLFFBQVE7QUFBQSxJQUNOLE9BQU87QUFBQSxJQUNQLElBQUksQ0FBQyxTQUFpQixnQkFBZ0IsSUFBSTtBQUFBLElBQzFDLE1BQU07QUFBQSxJQUNOLFVBQVU7QUFBQSxJQUNWLFFBQVE7QUFBQSxJQUNSLFVBQVUsQ0FBQyxTQUNULEdBQUcsSUFBSTtBQUFBLElBQ1QsTUFBTTtBQUFBLElBQ04sT0FBTztBQUFBLElBQ1AsVUFBVTtBQUFBLElBQ1YsS0FBSyxDQUFDLFNBQWlCLGFBQVEsSUFBSTtBQUFBLElBQ25DLFNBQVM7QUFBQSxJQUNULFFBQVE7QUFBQSxJQUNSLFdBQVcsQ0FBQyxVQUFrQixHQUFHLEtBQUs7QUFBQSxJQUN0QyxRQUFRO0FBQUEsSUFDUixXQUFXO0FBQUEsSUFDWCxPQUNFO0FBQUEsSUFDRixRQUNFO0FBQUEsSUFDRixjQUFjO0FBQUEsSUFDZCxRQUFRLENBQUNBLFdBQ1BBLFdBQVUsSUFBSSxrQ0FBa0MsR0FBR0EsTUFBSztBQUFBLElBQzFELE1BQU07QUFBQSxJQUNOLFVBQVU7QUFBQSxFQUNaO0FBQUEsRUFDQSxVQUFVO0FBQUEsSUFDUixPQUFPO0FBQUEsSUFDUCxLQUFLO0FBQUEsSUFDTCxNQUFNO0FBQUEsSUFDTixNQUFNO0FBQUEsSUFDTixVQUFVO0FBQUEsSUFDVixNQUFNO0FBQUEsSUFDTixNQUFNO0FBQUEsSUFDTixhQUFhO0FBQUEsSUFDYixRQUFRO0FBQUEsSUFDUixhQUFhLENBQUMsU0FBaUIsdUJBQXVCLElBQUk7QUFBQSxJQUMxRCxZQUNFO0FBQUEsSUFDRixTQUFTLENBQUMsU0FBaUIsR0FBRyxJQUFJO0FBQUEsSUFDbEMsVUFBVTtBQUFBLElBQ1YsS0FBSztBQUFBLElBQ0wsTUFBTTtBQUFBLElBQ04sVUFBVTtBQUFBLElBQ1YsT0FBTztBQUFBLElBQ1AsV0FBVztBQUFBLElBQ1gsUUFBUTtBQUFBLElBQ1IsWUFBWTtBQUFBLElBQ1osTUFBTTtBQUFBLElBQ04sU0FBUztBQUFBLElBQ1QsVUFBVTtBQUFBLElBQ1YsYUFBYTtBQUFBLElBQ2IsWUFBWTtBQUFBLElBQ1osYUFBYTtBQUFBLElBQ2IsTUFBTTtBQUFBLElBQ04sS0FBSztBQUFBLElBQ0wsTUFBTSxDQUFDLFNBQWlCLEdBQUcsSUFBSTtBQUFBLElBQy9CLE9BQU8sQ0FBQyxTQUFpQixHQUFHLElBQUk7QUFBQSxJQUNoQyxZQUFZO0FBQUEsSUFDWixNQUFNO0FBQUEsSUFDTixVQUFVO0FBQUEsSUFDVixPQUFPLENBQUMsU0FBaUIsR0FBRyxJQUFJO0FBQUEsSUFDaEMsTUFBTSxDQUFDLFNBQWlCLG1CQUFtQixJQUFJLGNBQWMsSUFBSTtBQUFBLElBQ2pFLE1BQU07QUFBQSxJQUNOLFlBQVk7QUFBQSxJQUNaLFdBQVc7QUFBQSxJQUNYLE9BQU87QUFBQSxFQUNUO0FBQUEsRUFDQSxRQUFRO0FBQUEsSUFDTixPQUFPO0FBQUEsSUFDUCxJQUFJLENBQUMsU0FBaUIsbUJBQW1CLElBQUk7QUFBQSxJQUM3QyxNQUFNO0FBQUEsSUFDTixPQUFPO0FBQUEsTUFDTCxPQUFPO0FBQUEsTUFDUCxLQUFLO0FBQUEsTUFDTCxXQUFXO0FBQUEsTUFDWCxTQUFTO0FBQUEsTUFDVCxhQUFhO0FBQUEsSUFDZjtBQUFBLElBQ0EsTUFBTSxDQUFDLE1BQWMsU0FBaUIsR0FBRyxJQUFJLE9BQU8sSUFBSTtBQUFBLElBQ3hELFdBQVc7QUFBQSxJQUNYLFNBQVM7QUFBQSxJQUNULE1BQU0sQ0FBQyxTQUFpQixHQUFHLElBQUk7QUFBQSxJQUMvQixNQUFNO0FBQUEsRUFDUjtBQUFBLEVBQ0EsVUFBVTtBQUFBLElBQ1IsT0FBTztBQUFBLElBQ1AsSUFBSSxDQUFDLFNBQWlCLGVBQWUsSUFBSTtBQUFBLElBQ3pDLEtBQUs7QUFBQSxJQUNMLFFBQVE7QUFBQSxJQUNSLElBQUk7QUFBQSxJQUNKLE1BQU07QUFBQSxJQUNOLFFBQVE7QUFBQSxJQUNSLFFBQVE7QUFBQSxJQUNSLFNBQVM7QUFBQSxJQUNULFNBQVM7QUFBQSxJQUNULFNBQVM7QUFBQSxJQUNULE1BQU07QUFBQSxJQUNOLFVBQVU7QUFBQSxJQUNWLFNBQVM7QUFBQSxJQUNULFNBQVMsQ0FBQyxTQUFpQixtQkFBbUIsSUFBSTtBQUFBLElBQ2xELFdBQVc7QUFBQSxJQUNYLFNBQVM7QUFBQSxJQUNULGFBQWE7QUFBQSxJQUNiLFNBQVMsQ0FBQyxXQUFtQixXQUFXLE1BQU07QUFBQSxJQUM5QyxNQUFNO0FBQUEsSUFDTixTQUFTO0FBQUEsSUFDVCxRQUFRO0FBQUEsSUFDUixPQUFPO0FBQUEsSUFDUCxVQUFVO0FBQUEsSUFDVixVQUFVO0FBQUEsSUFDVixPQUFPO0FBQUEsSUFDUCxNQUFNO0FBQUEsSUFDTixNQUFNO0FBQUEsSUFDTixPQUFPO0FBQUEsSUFDUCxRQUFRO0FBQUEsSUFDUixTQUFTO0FBQUEsSUFDVCxPQUFPO0FBQUEsSUFDUCxPQUFPO0FBQUEsSUFDUCxTQUFTO0FBQUEsRUFDWDtBQUFBLEVBQ0EsU0FBUztBQUFBLElBQ1AsT0FBTztBQUFBLElBQ1AsSUFBSSxDQUFDLFNBQWlCLGtCQUFrQixJQUFJO0FBQUEsSUFDNUMsU0FBUztBQUFBLElBQ1QsT0FBTztBQUFBLElBQ1AsUUFBUTtBQUFBLElBQ1IsWUFBWTtBQUFBLElBQ1osUUFBUTtBQUFBLElBQ1IsTUFBTSxDQUFDLFFBQWdCLFNBQ3JCLEdBQUcsTUFBTSxnQ0FBZ0MsSUFBSTtBQUFBLElBQy9DLE9BQU87QUFBQSxJQUNQLFNBQ0U7QUFBQSxFQUNKO0FBQUEsRUFDQSxRQUFRO0FBQUEsSUFDTixPQUFPO0FBQUEsSUFDUCxNQUFNO0FBQUEsSUFDTixPQUNFO0FBQUEsSUFDRixVQUFVO0FBQUEsSUFDVixTQUFTO0FBQUEsSUFDVCxtQkFBbUI7QUFBQSxJQUNuQix1QkFBdUI7QUFBQSxJQUN2Qix1QkFBdUI7QUFBQSxJQUN2QiwyQkFBMkI7QUFBQSxJQUMzQiwwQkFBMEI7QUFBQSxJQUMxQiw4QkFBOEI7QUFBQSxJQUM5QixlQUFlO0FBQUEsSUFDZixrQkFBa0I7QUFBQSxJQUNsQix3QkFBd0I7QUFBQSxJQUN4QixjQUFjO0FBQUEsSUFDZCxhQUFhO0FBQUEsSUFDYixNQUFNO0FBQUEsSUFDTixPQUFPO0FBQUEsSUFDUCxTQUFTLENBQUMsU0FBaUIsV0FBVyxJQUFJO0FBQUEsSUFDMUMsTUFBTTtBQUFBLElBQ04sU0FBUztBQUFBLElBQ1QsVUFBVTtBQUFBLElBQ1YsYUFBYTtBQUFBLElBQ2IsT0FBTztBQUFBLElBQ1AsT0FBTztBQUFBLElBQ1AsY0FBYztBQUFBLElBQ2QsWUFBWTtBQUFBLElBQ1osV0FBVztBQUFBLElBQ1gsUUFBUTtBQUFBLEVBQ1Y7QUFBQSxFQUNBLFlBQVk7QUFBQSxJQUNWLE9BQU87QUFBQSxJQUNQLE9BQU87QUFBQSxJQUNQLE1BQU07QUFBQSxJQUNOLFNBQVM7QUFBQSxJQUNULE9BQU87QUFBQSxNQUNMLE9BQU87QUFBQSxNQUNQLFlBQVk7QUFBQSxNQUNaLEtBQUs7QUFBQSxNQUNMLGFBQWE7QUFBQSxNQUNiLE9BQU87QUFBQSxNQUNQLE9BQU87QUFBQSxNQUNQLE9BQU87QUFBQSxNQUNQLFNBQVM7QUFBQSxNQUNULFNBQVM7QUFBQSxNQUNULFVBQVU7QUFBQSxJQUNaO0FBQUEsSUFDQSxNQUFNLENBQUMsTUFBYyxVQUFrQixHQUFHLElBQUksT0FBTyxLQUFLO0FBQUEsSUFDMUQsT0FBTyxDQUFDLFlBQW9CLEdBQUcsT0FBTztBQUFBLElBQ3RDLFNBQVM7QUFBQSxJQUNULGFBQWE7QUFBQSxJQUNiLFVBQVU7QUFBQSxJQUNWLGFBQWE7QUFBQSxJQUNiLGVBQWU7QUFBQSxJQUNmLFdBQVc7QUFBQSxJQUNYLFNBQVM7QUFBQSxJQUNULE9BQU87QUFBQSxJQUNQLE1BQU0sQ0FBQyxTQUFrQixTQUFTLElBQUksVUFBVSxHQUFHLElBQUk7QUFBQSxJQUN2RCxTQUNFO0FBQUEsSUFDRixLQUFLLENBQUMsU0FBaUIsZ0VBQWdFLElBQUk7QUFBQSxJQUMzRixPQUFPO0FBQUEsSUFDUCxTQUFTO0FBQUEsSUFDVCxVQUFVO0FBQUEsSUFDVixNQUFNO0FBQUEsSUFDTixPQUFPLENBQUMsTUFBYyxNQUFjLElBQVksT0FBZSxTQUM3RCxHQUFHLElBQUksU0FBUyxJQUFJLE9BQU8sRUFBRSxLQUFLLEtBQUssY0FBYyxJQUFJO0FBQUEsSUFDM0QsT0FBTztBQUFBLElBQ1AsS0FBSztBQUFBLElBQ0wsUUFBUTtBQUFBLEVBQ1Y7QUFBQSxFQUNBLFFBQVE7QUFBQSxJQUNOLE9BQU87QUFBQSxJQUNQLE1BQU07QUFBQSxJQUNOLE1BQU07QUFBQSxJQUNOLFVBQVU7QUFBQSxJQUNWLEtBQUs7QUFBQSxJQUNMLE9BQU87QUFBQSxJQUNQLE9BQU87QUFBQSxJQUNQLFVBQVU7QUFBQSxJQUNWLEtBQUs7QUFBQSxJQUNMLE9BQU87QUFBQSxJQUNQLE9BQU87QUFBQSxJQUNQLE9BQU87QUFBQSxJQUNQLFNBQVM7QUFBQSxJQUNULFFBQVE7QUFBQSxJQUNSLGFBQWEsQ0FBQyxTQUFpQixpQkFBWSxJQUFJO0FBQUEsSUFDL0MsWUFBWSxDQUFDQSxXQUFrQixXQUFXQSxNQUFLO0FBQUEsSUFDL0MsWUFDRTtBQUFBLElBQ0YsU0FBUztBQUFBLElBQ1QsSUFBSSxDQUFDLGFBQXFCLEdBQUcsUUFBUTtBQUFBLElBQ3JDLFFBQVE7QUFBQSxNQUNOLFFBQVE7QUFBQSxNQUNSLFNBQVM7QUFBQSxNQUNULFNBQVM7QUFBQSxNQUNULFFBQVE7QUFBQSxJQUNWO0FBQUEsSUFDQSxNQUFNO0FBQUEsTUFDSixhQUFhO0FBQUEsTUFDYix5QkFBeUI7QUFBQSxNQUN6QixhQUFhO0FBQUEsTUFDYix1QkFBdUI7QUFBQSxNQUN2QixrQkFBa0I7QUFBQSxNQUNsQixhQUFhO0FBQUEsTUFDYixlQUFlO0FBQUEsTUFDZixhQUFhO0FBQUEsSUFDZjtBQUFBLElBQ0EsTUFBTTtBQUFBLElBQ04sTUFBTTtBQUFBLElBQ04sUUFBUTtBQUFBLElBQ1IsTUFBTSxDQUFDQSxXQUFtQkEsV0FBVSxJQUFJLFdBQVcsR0FBR0EsTUFBSztBQUFBLEVBQzdEO0FBQUEsRUFDQSxRQUFRO0FBQUEsSUFDTixPQUFPO0FBQUEsSUFDUCxTQUFTO0FBQUEsSUFDVCxXQUFXO0FBQUEsSUFDWCxhQUFhO0FBQUEsSUFDYixTQUFTO0FBQUEsSUFDVCxTQUFTO0FBQUEsSUFDVCxRQUFRO0FBQUEsSUFDUixNQUFNO0FBQUEsSUFDTixTQUFTO0FBQUEsSUFDVCxRQUFRO0FBQUEsSUFDUixRQUFRO0FBQUEsSUFDUixhQUFhO0FBQUEsSUFDYixLQUFLO0FBQUEsSUFDTCxPQUFPO0FBQUEsSUFDUCxVQUFVO0FBQUEsSUFDVixLQUFLO0FBQUEsSUFDTCxTQUFTO0FBQUEsSUFDVCxPQUFPO0FBQUEsSUFDUCxTQUFTO0FBQUEsSUFDVCxVQUFVO0FBQUEsSUFDVixNQUFNO0FBQUEsSUFDTixTQUFTO0FBQUEsSUFDVCxPQUFPO0FBQUEsSUFDUCxTQUFTO0FBQUEsSUFDVCxTQUFTO0FBQUEsSUFDVCxPQUFPO0FBQUEsSUFDUCxRQUFRO0FBQUEsSUFDUixRQUFRO0FBQUEsSUFDUixPQUFPO0FBQUEsSUFDUCxTQUFTO0FBQUEsSUFDVCxhQUFhO0FBQUEsSUFDYixvQkFBb0I7QUFBQSxJQUNwQixLQUFLO0FBQUEsSUFDTCxLQUFLO0FBQUEsSUFDTCxXQUFXO0FBQUEsSUFDWCxTQUFTO0FBQUEsSUFDVCxPQUFPO0FBQUEsSUFDUCxhQUFhO0FBQUEsSUFDYixNQUFNO0FBQUEsSUFDTixTQUFTO0FBQUEsRUFDWDtBQUNGOzs7QUN4Vk8sSUFBTSxTQUFTO0FBQUEsRUFDcEIsTUFBTTtBQUFBLEVBQ04sVUFBVTtBQUFBLEVBQ1YsT0FBTztBQUFBLEVBQ1AsT0FBTztBQUFBLEVBQ1AsU0FBUztBQUFBLEVBQ1QsZ0JBQ0U7QUFBQSxFQUNGLGFBQWE7QUFBQSxFQUNiLFVBQVU7QUFBQSxFQUNWLFFBQVE7QUFBQSxFQUNSLFNBQVM7QUFBQSxFQUNULFNBQVM7QUFBQSxFQUNULElBQUk7QUFBQSxFQUNKLE1BQU07QUFBQSxFQUNOLEtBQUs7QUFBQSxFQUNMLE1BQU0sQ0FBQyxTQUFpQixHQUFHLElBQUk7QUFBQSxFQUMvQixPQUFPO0FBQUEsSUFDTCxPQUFPO0FBQUEsSUFDUCxNQUFNO0FBQUEsSUFDTixVQUFVO0FBQUEsSUFDVixVQUFVO0FBQUEsSUFDVixVQUFVO0FBQUEsRUFDWjtBQUFBLEVBQ0EsT0FBTztBQUFBLElBQ0wsWUFBWTtBQUFBLElBQ1osV0FBVztBQUFBLElBQ1gsZUFBZTtBQUFBLElBQ2YsY0FBYztBQUFBLElBQ2QsV0FBVztBQUFBLElBQ1gsYUFBYTtBQUFBLElBQ2IsV0FBVztBQUFBLElBQ1gsY0FBYztBQUFBLElBQ2QsUUFBUTtBQUFBLElBQ1IsT0FBTztBQUFBLElBQ1AsWUFDRTtBQUFBLElBQ0YsY0FDRTtBQUFBLElBQ0YsWUFBWSxDQUFDLFVBQ1gsd0JBQXdCLEtBQUs7QUFBQSxFQUNqQztBQUFBLEVBQ0EsU0FBUztBQUFBLElBQ1AsT0FBTztBQUFBLElBQ1AsTUFBTTtBQUFBLE1BQ0osU0FBUztBQUFBLE1BQ1QsVUFBVTtBQUFBLE1BQ1YsVUFBVTtBQUFBLE1BQ1YsUUFBUTtBQUFBLE1BQ1IsT0FBTztBQUFBLE1BQ1AsWUFBWTtBQUFBLElBQ2Q7QUFBQSxJQUNBLE9BQU87QUFBQSxJQUNQLFFBQVE7QUFBQSxJQUNSLHlCQUF5QjtBQUFBLElBQ3pCLGNBQ0U7QUFBQSxJQUNGLFNBQVM7QUFBQSxJQUNULFFBQVE7QUFBQSxJQUNSLFNBQVM7QUFBQSxJQUNULFFBQVE7QUFBQSxJQUNSLFlBQ0U7QUFBQSxJQUNGLFlBQVk7QUFBQSxJQUNaLGVBQWUsQ0FBQyxVQUFrQixRQUFRLEtBQUs7QUFBQSxJQUMvQyxnQkFBZ0I7QUFBQSxJQUNoQixTQUFTO0FBQUEsSUFDVCxhQUFhO0FBQUEsSUFDYixPQUFPO0FBQUEsSUFDUCxTQUFTO0FBQUEsSUFDVCxXQUFXLEVBQUUsYUFBYSxlQUFlLFNBQVMsVUFBVTtBQUFBLElBQzVELFNBQVM7QUFBQSxJQUNULGFBQWE7QUFBQSxJQUNiLFVBQVU7QUFBQSxJQUNWLE1BQU07QUFBQSxJQUNOLFNBQVM7QUFBQSxFQUNYO0FBQUEsRUFDQSxVQUFVO0FBQUEsSUFDUixPQUFPO0FBQUEsSUFDUCxTQUFTO0FBQUEsSUFDVCxTQUFTO0FBQUEsSUFDVCxPQUFPO0FBQUEsSUFDUCxNQUFNO0FBQUEsSUFDTixTQUFTO0FBQUEsSUFDVCxLQUFLO0FBQUEsSUFDTCxXQUFXO0FBQUEsSUFDWCxnQkFBZ0I7QUFBQSxJQUNoQixlQUFlO0FBQUEsSUFDZixhQUFhO0FBQUEsSUFDYixPQUFPO0FBQUEsSUFDUCxVQUFVO0FBQUEsSUFDVixTQUFTO0FBQUEsSUFDVCxPQUFPO0FBQUEsSUFDUCxXQUFXO0FBQUEsSUFDWCxJQUFJLENBQUMsU0FBaUIsV0FBbUIsR0FBRyxPQUFPLE9BQU8sTUFBTTtBQUFBLElBQ2hFLFNBQVM7QUFBQSxFQUNYO0FBQUEsRUFDQSxRQUFRO0FBQUEsSUFDTixPQUFPO0FBQUEsSUFDUCxNQUFNO0FBQUEsSUFDTixLQUFLO0FBQUEsSUFDTCxNQUFNO0FBQUEsSUFDTixVQUFVO0FBQUEsSUFDVixRQUFRO0FBQUEsSUFDUixPQUFPLEVBQUUsTUFBTSxnQkFBZ0IsT0FBTyxpQkFBaUI7QUFBQSxJQUN2RCxTQUFTO0FBQUEsSUFDVCxTQUFTO0FBQUEsSUFDVCxhQUFhO0FBQUEsSUFDYixXQUFXO0FBQUEsSUFDWCxZQUFZO0FBQUEsSUFDWixNQUFNO0FBQUEsSUFDTixRQUFRO0FBQUEsSUFDUixNQUFNO0FBQUEsSUFDTixVQUNFO0FBQUEsSUFDRixVQUFVO0FBQUEsSUFDVixTQUFTO0FBQUEsSUFDVCxNQUFNO0FBQUEsSUFDTixLQUFLO0FBQUEsSUFDTCxVQUFVLENBQUMsU0FBaUIsdUJBQWtCLElBQUk7QUFBQSxJQUNsRCxTQUFTO0FBQUEsSUFDVCxPQUFPO0FBQUEsSUFDUCxTQUFTO0FBQUEsSUFDVCxPQUFPO0FBQUEsSUFDUCxXQUFXO0FBQUEsSUFDWCxVQUFVO0FBQUEsRUFDWjtBQUFBLEVBQ0EsT0FBTztBQUFBLElBQ0wsT0FBTztBQUFBLElBQ1AsTUFBTTtBQUFBLElBQ04sTUFBTTtBQUFBLElBQ04sT0FBTztBQUFBLElBQ1AsUUFBUTtBQUFBLElBQ1IsWUFDRTtBQUFBLElBQ0YsYUFBYTtBQUFBLElBQ2IsT0FBTztBQUFBLElBQ1AsVUFBVTtBQUFBLElBQ1YsT0FBTztBQUFBLElBQ1AsVUFBVTtBQUFBLElBQ1YsV0FBVztBQUFBLElBQ1gsT0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUNBLE9BQU87QUFBQSxJQUNMLE9BQU87QUFBQSxJQUNQLE9BQU87QUFBQSxJQUNQLEtBQUs7QUFBQSxJQUNMLFFBQVE7QUFBQSxJQUNSLFVBQVU7QUFBQSxJQUNWLFdBQVc7QUFBQSxJQUNYLFdBQVc7QUFBQSxJQUNYLGFBQWE7QUFBQSxJQUNiLFlBQVk7QUFBQSxJQUNaLE9BQU87QUFBQSxJQUNQLE1BQU0sRUFBRSxVQUFVLFdBQVcsT0FBTyxTQUFTLFVBQVUsWUFBWSxRQUFRLFNBQVM7QUFBQSxJQUNwRixZQUNFO0FBQUEsSUFDRixVQUNFO0FBQUEsSUFDRixhQUFhO0FBQUEsSUFDYixRQUFRO0FBQUEsSUFDUixZQUFZO0FBQUEsSUFDWixlQUFlLENBQUMsU0FBaUIsa0JBQWtCLElBQUk7QUFBQSxJQUN2RCxnQkFDRTtBQUFBLElBQ0YsZ0JBQWdCO0FBQUEsSUFDaEIsYUFBYTtBQUFBLElBQ2Isa0JBQWtCLENBQUMsU0FBaUIsNkJBQTZCLElBQUk7QUFBQSxJQUNyRSxpQkFDRTtBQUFBLElBQ0YsT0FBTztBQUFBLElBQ1AsUUFBUTtBQUFBLElBQ1IsYUFBYSxDQUFDLFNBQWlCLFVBQVUsSUFBSTtBQUFBLElBQzdDLGNBQWM7QUFBQSxNQUNaO0FBQUEsTUFDQTtBQUFBLElBQ0Y7QUFBQSxJQUNBLGFBQWE7QUFBQSxJQUNiLGFBQWE7QUFBQSxJQUNiLGNBQWM7QUFBQSxJQUNkLFNBQVMsQ0FBQyxTQUFpQixHQUFHLElBQUk7QUFBQSxJQUNsQyxZQUFZLENBQUNDLFdBQWtCLFVBQVVBLE1BQUs7QUFBQSxJQUM5QyxjQUFjO0FBQUEsSUFDZCxnQkFBZ0I7QUFBQSxJQUNoQixTQUNFO0FBQUEsSUFDRixXQUFXO0FBQUEsRUFDYjtBQUFBLEVBQ0EsT0FBTztBQUFBLElBQ0wsT0FBTztBQUFBLElBQ1AsT0FBTztBQUFBLElBQ1AsS0FBSztBQUFBLElBQ0wsVUFBVTtBQUFBLElBQ1YsTUFBTTtBQUFBLElBQ04sT0FBTyxFQUFFLFFBQVEsZ0JBQWdCLFFBQVEsaUJBQWlCO0FBQUEsSUFDMUQsUUFBUTtBQUFBLElBQ1IsU0FBUztBQUFBLElBQ1QsU0FBUztBQUFBLElBQ1QsTUFBTTtBQUFBLElBQ04sUUFBUTtBQUFBLElBQ1IsY0FBYyxDQUFDLE1BQWMsT0FBZSxHQUFHLElBQUksT0FBTyxFQUFFO0FBQUEsSUFDNUQsV0FBVztBQUFBLElBQ1gsV0FBVztBQUFBLElBQ1gsV0FDRTtBQUFBLElBQ0YsV0FBVztBQUFBLElBQ1gsYUFBYTtBQUFBLElBQ2IsV0FBVztBQUFBLElBQ1gsVUFBVTtBQUFBLElBQ1YsV0FBVztBQUFBLElBQ1gsWUFBWTtBQUFBLElBQ1osT0FBTztBQUFBLElBQ1AsTUFBTTtBQUFBLE1BQ0osVUFBVTtBQUFBLE1BQ1YsU0FBUztBQUFBLE1BQ1QsV0FBVztBQUFBLE1BQ1gsT0FBTztBQUFBLE1BQ1AsVUFBVTtBQUFBLE1BQ1YsU0FBUztBQUFBLE1BQ1QsTUFBTTtBQUFBLElBQ1I7QUFBQSxJQUNBLE9BQU87QUFBQSxJQUNQLE9BQU87QUFBQSxJQUNQLFlBQVk7QUFBQSxJQUNaLFdBQVc7QUFBQSxJQUNYLGVBQWU7QUFBQSxJQUNmLFFBQVE7QUFBQSxJQUNSLE1BQU0sQ0FBQyxTQUFpQixRQUFRLElBQUk7QUFBQSxJQUNwQyxNQUFNO0FBQUEsSUFDTixRQUFRO0FBQUEsSUFDUixhQUFhLENBQUMsU0FBaUIsbUJBQW1CLElBQUk7QUFBQSxJQUN0RCxjQUFjO0FBQUEsTUFDWjtBQUFBLE1BQ0E7QUFBQSxJQUNGO0FBQUEsSUFDQSxhQUFhO0FBQUEsSUFDYixhQUFhLENBQUMsT0FBZSxVQUMzQixnQkFBZ0IsS0FBSyxXQUFXLEtBQUs7QUFBQSxJQUN2QyxjQUFjO0FBQUEsSUFDZCxZQUFZLENBQUNBLFdBQWtCLFVBQVVBLE1BQUs7QUFBQSxJQUM5QyxTQUFTLENBQUMsU0FBaUIsR0FBRyxJQUFJO0FBQUEsSUFDbEMsU0FBUztBQUFBLElBQ1QsV0FBVztBQUFBLEVBQ2I7QUFBQSxFQUNBLFNBQVM7QUFBQSxJQUNQLE9BQU87QUFBQSxJQUNQLEtBQUs7QUFBQSxJQUNMLFVBQVU7QUFBQSxJQUNWLE1BQU07QUFBQSxJQUNOLFVBQVU7QUFBQSxJQUNWLFlBQVk7QUFBQSxJQUNaLFFBQVE7QUFBQSxJQUNSLE9BQU87QUFBQSxJQUNQLFNBQVM7QUFBQSxJQUNULFNBQVM7QUFBQSxJQUNULFFBQVE7QUFBQSxJQUNSLFlBQVksQ0FBQ0EsV0FBa0IsVUFBVUEsTUFBSztBQUFBLElBQzlDLGdCQUFnQjtBQUFBLElBQ2hCLFdBQVc7QUFBQSxJQUNYLFlBQVk7QUFBQSxJQUNaLGFBQWEsQ0FBQyxVQUFrQixVQUFVLEtBQUs7QUFBQSxJQUMvQyxZQUFZO0FBQUEsSUFDWixhQUFhLENBQUMsVUFBa0IsUUFBUSxLQUFLO0FBQUEsSUFDN0MsY0FBYyxDQUFDLFVBQWtCLFFBQVEsS0FBSztBQUFBLElBQzlDLGFBQ0U7QUFBQSxJQUNGLFlBQVk7QUFBQSxJQUNaLEtBQUs7QUFBQSxJQUNMLE1BQU07QUFBQSxJQUNOLFFBQVE7QUFBQSxJQUNSLFlBQ0U7QUFBQSxJQUNGLE9BQU87QUFBQSxJQUNQLFdBQVc7QUFBQSxJQUNYLFdBQVc7QUFBQSxFQUNiO0FBQ0Y7OztBQ3BSTyxJQUFNLFdBQVc7QUFBQSxFQUN0QixRQUFRLENBQUMsT0FBZSxZQUN0QixVQUFVLEtBQUssY0FBYyxPQUFPO0FBQUEsRUFDdEMsT0FBTyxFQUFFLE9BQU8sU0FBUyxNQUFNLE9BQU87QUFBQSxFQUN0QyxVQUFVO0FBQUEsSUFDUixRQUFRO0FBQUEsSUFDUixXQUFXO0FBQUEsSUFDWCxRQUFRO0FBQUEsSUFDUixhQUFhO0FBQUEsSUFDYixTQUFTO0FBQUEsSUFDVCxXQUFXO0FBQUEsRUFDYjtBQUFBLEVBQ0EsT0FBTztBQUFBLEVBRVAsTUFBTTtBQUFBLEVBQ04sVUFBVTtBQUFBLEVBQ1YsVUFBVTtBQUFBLEVBQ1YsT0FBTztBQUFBLEVBQ1AsV0FBVztBQUFBLEVBRVgsUUFBUTtBQUFBLElBQ04sT0FBTztBQUFBLElBQ1AsS0FBSztBQUFBLElBQ0wsUUFBUTtBQUFBLElBQ1IsYUFBYTtBQUFBLElBQ2IsTUFBTTtBQUFBLElBQ04sU0FBUyxDQUFDQyxXQUFrQixHQUFHQSxNQUFLO0FBQUEsSUFDcEMsUUFBUSxDQUFDLFNBQWlCLFVBQVUsSUFBSTtBQUFBLElBQ3hDLE9BQU8sQ0FBQyxTQUFpQixhQUFhLElBQUk7QUFBQSxJQUMxQyxTQUFTO0FBQUEsSUFDVCxNQUFNO0FBQUEsSUFDTixNQUFNLENBQUNBLFdBQWtCLEdBQUdBLE1BQUs7QUFBQSxFQUNuQztBQUFBLEVBRUEsU0FBUztBQUFBLElBQ1AsT0FBTztBQUFBLElBQ1AsS0FBSztBQUFBLElBQ0wsTUFBTTtBQUFBLE1BQ0osU0FBUztBQUFBLE1BQ1QsU0FBUztBQUFBLE1BQ1QsT0FBTztBQUFBLE1BQ1AsU0FBUztBQUFBLE1BQ1QsV0FBVztBQUFBLE1BQ1gsU0FBUztBQUFBLElBQ1g7QUFBQSxJQUNBLFVBQVU7QUFBQSxJQUNWLGFBQWE7QUFBQSxJQUNiLE9BQU87QUFBQSxJQUNQLFFBQVE7QUFBQSxNQUNOLE1BQU07QUFBQSxNQUNOLFVBQVU7QUFBQSxNQUNWLFlBQVk7QUFBQSxNQUNaLE9BQU87QUFBQSxJQUNUO0FBQUEsSUFDQSxZQUFZO0FBQUEsTUFDVixNQUFNO0FBQUEsTUFDTixVQUFVO0FBQUEsTUFDVixZQUFZO0FBQUEsTUFDWixPQUFPO0FBQUEsSUFDVDtBQUFBLElBQ0EsWUFBWTtBQUFBLElBQ1osS0FBSztBQUFBLElBQ0wsTUFBTTtBQUFBLElBQ04sT0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUVBLFlBQVk7QUFBQSxJQUNWLE9BQU87QUFBQSxJQUNQLFNBQVM7QUFBQSxJQUNULFVBQVU7QUFBQSxJQUNWLE1BQU07QUFBQSxJQUNOLE9BQU87QUFBQSxJQUNQLElBQUksQ0FBQyxPQUFlLFVBQWtCLEdBQUcsS0FBSyxTQUFTLEtBQUs7QUFBQSxJQUM1RCxPQUFPLENBQUMsU0FBaUIsYUFBcUIsR0FBRyxPQUFPLGFBQWEsUUFBUTtBQUFBLEVBQy9FO0FBQUEsRUFFQSxNQUFNO0FBQUEsSUFDSixPQUFPO0FBQUEsSUFDUCxNQUFNO0FBQUEsSUFDTixPQUFPO0FBQUEsTUFDTCxVQUFVO0FBQUEsTUFDVixNQUFNO0FBQUEsTUFDTixNQUFNO0FBQUEsTUFDTixNQUFNO0FBQUEsTUFDTixRQUFRO0FBQUEsSUFDVjtBQUFBLElBQ0EsT0FBTztBQUFBLElBQ1AsTUFBTSxFQUFFLE9BQU8sU0FBUyxNQUFNLFFBQVEsTUFBTSxPQUFPO0FBQUEsSUFDbkQsT0FBTztBQUFBLElBQ1AsT0FBTztBQUFBLElBQ1AsUUFBUSxFQUFFLE1BQU0sUUFBUSxNQUFNLFFBQVEsT0FBTyx1QkFBdUI7QUFBQSxJQUNwRSxRQUFRO0FBQUEsSUFDUixRQUFRLENBQUNBLFdBQWtCLEdBQUdBLE1BQUs7QUFBQSxJQUNuQyxTQUFTO0FBQUEsSUFDVCxPQUFPO0FBQUEsRUFDVDtBQUFBLEVBRUEsU0FBUztBQUFBLElBQ1AsT0FBTztBQUFBLElBQ1AsTUFBTTtBQUFBLElBQ04sUUFBUTtBQUFBLElBQ1IsTUFBTTtBQUFBLElBQ04sT0FBTyxFQUFFLFVBQVUsV0FBVyxRQUFRLFdBQVcsU0FBUyxXQUFXO0FBQUEsSUFJckUsTUFBTTtBQUFBLElBQ04sTUFBTTtBQUFBLElBQ04sT0FBTyxFQUFFLE1BQU0sUUFBUSxRQUFRLFVBQVUsUUFBUSxVQUFVLFNBQVMsVUFBVTtBQUFBLElBQzlFLE9BQU87QUFBQSxJQUNQLFNBQVMsQ0FBQ0EsUUFBZUMsU0FBZ0IsR0FBR0QsTUFBSyxPQUFPQyxJQUFHO0FBQUEsSUFDM0QsTUFBTTtBQUFBLElBQ04sSUFBSTtBQUFBLElBQ0osT0FBTztBQUFBLElBQ1AsWUFBWTtBQUFBLEVBQ2Q7QUFBQSxFQUVBLFFBQVE7QUFBQSxJQUNOLE9BQU8sQ0FBQyxXQUFtQix3QkFBd0IsTUFBTTtBQUFBLElBQ3pELE1BQU07QUFBQSxNQUNKLE1BQU07QUFBQSxNQUNOLFVBQVU7QUFBQSxNQUNWLFlBQVk7QUFBQSxNQUNaLE9BQU87QUFBQSxJQUNUO0FBQUEsSUFDQSxXQUFXO0FBQUEsSUFDWCxVQUFVLEVBQUUsWUFBWSxjQUFjLE9BQU8sUUFBUTtBQUFBLElBQ3JELGFBQWE7QUFBQSxFQUNmO0FBQUEsRUFFQSxPQUFPO0FBQUEsSUFDTCxPQUFPLENBQUMsV0FBbUIsY0FBYyxNQUFNO0FBQUEsSUFDL0MsS0FBSztBQUFBLElBQ0wsTUFBTTtBQUFBLElBQ04sS0FBSztBQUFBLElBQ0wsS0FBSztBQUFBLElBQ0wsSUFBSSxDQUFDLE9BQWVBLFNBQWdCLEdBQUcsS0FBSyxPQUFPQSxJQUFHO0FBQUEsSUFDdEQsVUFBVSxDQUFDRCxXQUFrQixHQUFHQSxNQUFLO0FBQUEsSUFDckMsT0FBTztBQUFBLElBQ1AsUUFBUTtBQUFBLE1BQ04sU0FBUztBQUFBLE1BQ1QsUUFBUTtBQUFBLE1BQ1IsVUFBVTtBQUFBLE1BQ1YsTUFBTTtBQUFBLElBQ1I7QUFBQSxJQUNBLEtBQUs7QUFBQSxJQUNMLFFBQVEsQ0FBQyxNQUFjLFVBQWtCLEdBQUcsSUFBSSxLQUFLLEtBQUs7QUFBQSxJQUMxRCxTQUFTO0FBQUEsSUFDVCxNQUFNO0FBQUEsRUFDUjtBQUFBLEVBRUEsTUFBTTtBQUFBLElBQ0osT0FBTztBQUFBLElBQ1AsUUFBUTtBQUFBLElBQ1IsS0FBSztBQUFBLElBQ0wsTUFBTSxDQUFDLFNBQWlCLGdDQUFnQyxJQUFJO0FBQUEsSUFDNUQsV0FBVztBQUFBLElBQ1gsV0FBVztBQUFBLElBQ1gsVUFBVTtBQUFBLElBQ1YsTUFBTTtBQUFBLElBQ04sT0FBTyxFQUFFLE1BQU0sVUFBVSxLQUFLLFNBQVMsTUFBTSxVQUFVLFNBQVMsVUFBVTtBQUFBLElBQzFFLE1BQU07QUFBQSxJQUNOLE9BQU87QUFBQSxJQUNQLE9BQU87QUFBQSxJQUNQLFdBQVcsQ0FBQyxVQUFrQixHQUFHLEtBQUs7QUFBQSxJQUN0QyxNQUFNO0FBQUEsSUFDTixJQUFJO0FBQUEsSUFDSixNQUFNO0FBQUEsSUFDTixTQUFTO0FBQUEsSUFDVCxRQUFRO0FBQUEsSUFDUixTQUFTO0FBQUEsSUFDVCxVQUFVO0FBQUEsTUFDUixLQUFLO0FBQUEsTUFDTCxPQUFPO0FBQUEsTUFDUCxRQUFRO0FBQUEsTUFDUixTQUFTO0FBQUEsTUFDVCxVQUFVO0FBQUEsSUFDWjtBQUFBLElBQ0EsS0FBSyxDQUFDLFNBQWlCLEdBQUcsSUFBSTtBQUFBLElBQzlCLElBQUk7QUFBQSxJQUNKLE1BQU0sRUFBRSxZQUFZLGNBQWMsT0FBTyxRQUFRO0FBQUEsSUFDakQsWUFBWTtBQUFBLEVBQ2Q7QUFBQSxFQUVBLE9BQU87QUFBQSxJQUNMLE1BQU07QUFBQSxJQUNOLFFBQVEsQ0FBQyxTQUFpQixhQUFhLElBQUk7QUFBQSxJQUMzQyxTQUFTO0FBQUEsSUFDVCxZQUFZO0FBQUEsSUFDWixPQUFPLENBQUMsU0FBaUIscUJBQXFCLElBQUk7QUFBQSxJQUNsRCxNQUFNLENBQUMsU0FBaUIsc0JBQXNCLElBQUk7QUFBQSxJQUNsRCxZQUFZO0FBQUEsSUFDWixRQUFRO0FBQUEsRUFDVjtBQUFBLEVBRUEsT0FBTztBQUFBLElBQ0wsU0FBUztBQUFBLElBQ1QsYUFDRTtBQUFBLElBQ0YsYUFBYTtBQUFBLElBQ2IsUUFBUTtBQUFBLElBQ1IsT0FBTztBQUFBLElBQ1AsV0FBVztBQUFBLElBQ1gsZUFBZSxDQUFDLFdBQ2Qsa0dBQWtHLE1BQU07QUFBQSxJQUMxRyxPQUFPO0FBQUEsSUFDUCxXQUFXO0FBQUEsSUFDWCxXQUFXO0FBQUEsSUFDWCxXQUFXO0FBQUEsSUFDWCxVQUFVO0FBQUEsSUFDVixRQUFRO0FBQUEsSUFDUixRQUFRO0FBQUEsRUFDVjtBQUFBLEVBRUEsTUFBTTtBQUFBLElBQ0osT0FBTztBQUFBLElBQ1AsUUFBUTtBQUFBLElBQ1IsUUFBUTtBQUFBLElBQ1IsTUFBTTtBQUFBLElBQ04sT0FBTztBQUFBLElBQ1AsTUFBTTtBQUFBLElBQ04sSUFBSTtBQUFBLElBQ0osTUFBTTtBQUFBLElBQ04sTUFBTTtBQUFBLElBQ04sTUFBTTtBQUFBLElBQ04sT0FBTztBQUFBLEVBQ1Q7QUFDRjs7O0FDbk9PLElBQU0sUUFBUTtBQUFBLEVBQ25CLE1BQU07QUFBQSxFQUNOLE1BQU07QUFBQSxFQUNOLFlBQVk7QUFBQSxFQUNaLE1BQU07QUFBQSxFQUNOLFNBQVM7QUFBQSxFQUNULFFBQVE7QUFBQSxFQUNSLGFBQWE7QUFBQSxFQUNiLGlCQUFpQjtBQUFBLEVBQ2pCLFNBQVM7QUFBQSxFQUNULE9BQU87QUFBQSxFQUNQLFVBQVU7QUFBQSxFQUNWLFVBQVU7QUFBQSxFQUNWLE9BQU87QUFBQSxFQUNQLFVBQVU7QUFBQSxFQUNWLFNBQVMsQ0FBQyxZQUFvQixnQkFBZ0IsT0FBTztBQUFBLEVBQ3JELE1BQU07QUFBQSxFQUNOLElBQUk7QUFBQSxFQUNKLFdBQVc7QUFBQSxFQUNYLFFBQVE7QUFBQSxFQUNSLFlBQ0U7QUFBQSxFQUNGLFdBQVc7QUFBQSxJQUNULFlBQVk7QUFBQSxJQUNaLGFBQWE7QUFBQSxJQUNiLGVBQWU7QUFBQSxJQUNmLFdBQVc7QUFBQSxJQUNYLFlBQVk7QUFBQSxJQUNaLFdBQVc7QUFBQSxJQUNYLE9BQU87QUFBQSxFQUNUO0FBQUEsRUFDQSxTQUFTO0FBQUEsRUFDVCxPQUFPLEVBQUUsTUFBTSx5QkFBeUIsT0FBTyxTQUFTLE1BQU0sUUFBUSxPQUFPLFVBQVU7QUFBQSxFQUN2RixLQUFLO0FBQUEsSUFDSCxPQUFPO0FBQUEsSUFDUCxTQUFTO0FBQUEsSUFDVCxPQUFPO0FBQUEsSUFDUCxVQUFVO0FBQUEsSUFDVixPQUFPO0FBQUEsSUFDUCxPQUFPO0FBQUEsSUFDUCxXQUFXO0FBQUEsSUFDWCxVQUFVO0FBQUEsSUFDVixPQUFPO0FBQUEsSUFDUCxZQUFZO0FBQUEsSUFDWixPQUFPO0FBQUEsSUFDUCxRQUFRO0FBQUEsSUFDUixVQUFVO0FBQUEsSUFDVixNQUFNO0FBQUEsRUFDUjtBQUFBLEVBQ0EsT0FBTztBQUFBLElBQ0wsTUFBTTtBQUFBLElBQ04sV0FBVyxDQUFDLFNBQWlCLHFCQUFxQixJQUFJO0FBQUEsSUFDdEQsWUFBWTtBQUFBLElBQ1osT0FBTyxDQUFDLFNBQWlCLHFCQUFxQixJQUFJO0FBQUEsSUFDbEQsTUFBTTtBQUFBLElBQ04sUUFBUTtBQUFBLElBQ1IsS0FBSztBQUFBLEVBQ1A7QUFBQSxFQUNBLFVBQVU7QUFBQSxFQUNWLGNBQWM7QUFBQSxFQUNkLE1BQU07QUFBQSxFQUNOLFFBQVE7QUFBQSxFQUNSLFlBQVk7QUFBQSxFQUNaLFFBQVE7QUFBQSxFQUNSLFdBQVc7QUFBQSxFQUNYLFNBQVM7QUFBQSxFQUNULGFBQWE7QUFBQSxFQUNiLGdCQUFnQjtBQUFBLEVBQ2hCLE1BQU07QUFBQSxFQUNOLFVBQVU7QUFBQSxFQUNWLFVBQVU7QUFBQSxJQUNSLE1BQU07QUFBQSxJQUNOLFNBQVM7QUFBQSxJQUNULFFBQVE7QUFBQSxJQUNSLE9BQU87QUFBQSxJQUNQLFNBQVM7QUFBQSxJQUNULE9BQU87QUFBQSxJQUNQLE9BQU87QUFBQSxFQUNUO0FBQ0Y7OztBQy9FTyxJQUFNLE9BQU87QUFBQSxFQUNsQixTQUFTO0FBQUEsRUFDVCxPQUFPO0FBQUEsSUFDTCxNQUFNO0FBQUEsSUFDTixPQUFPO0FBQUEsSUFDUCxLQUFLO0FBQUEsRUFDUDtBQUFBLEVBQ0EsV0FBVztBQUFBLElBQ1QsT0FBTztBQUFBLElBQ1AsT0FBTztBQUFBLElBQ1AsTUFBTTtBQUFBLElBQ04sS0FBSztBQUFBLElBQ0wsU0FBUztBQUFBLElBQ1QsTUFBTTtBQUFBLElBQ04sVUFBVTtBQUFBLElBQ1YsTUFBTTtBQUFBLElBQ04sT0FBTztBQUFBLE1BQ0wsVUFBVTtBQUFBLE1BQ1YsU0FBUztBQUFBLE1BQ1QsUUFBUTtBQUFBLE1BQ1IsTUFBTTtBQUFBLElBQ1I7QUFBQSxJQUNBLFVBQVU7QUFBQSxJQUNWLFFBQVE7QUFBQSxJQUNSLFlBQVk7QUFBQSxJQUNaLE9BQU87QUFBQSxJQUNQLFFBQVEsRUFBRSxHQUFHLFFBQVEsR0FBRyxPQUFPO0FBQUEsSUFDL0IsT0FBTyxDQUFDLFVBQWtCLEdBQUcsS0FBSztBQUFBLElBQ2xDLFNBQVM7QUFBQSxJQUNULGFBQWE7QUFBQSxJQUNiLFdBQVc7QUFBQSxJQUNYLGVBQWU7QUFBQSxJQUNmLE9BQU87QUFBQSxJQUNQLEtBQUs7QUFBQSxJQUNMLFNBQVM7QUFBQSxJQUNULE1BQU07QUFBQSxJQUNOLFVBQVU7QUFBQSxJQUNWLFVBQVU7QUFBQSxJQUNWLGNBQ0U7QUFBQSxJQUNGLE9BQU87QUFBQSxJQUNQLE1BQU07QUFBQSxJQUNOLFNBQVM7QUFBQSxJQUNULFlBQVksQ0FBQyxTQUFpQixHQUFHLElBQUk7QUFBQSxJQUNyQyxXQUFXLENBQUMsU0FBaUIsR0FBRyxJQUFJO0FBQUEsSUFDcEMsWUFBWTtBQUFBLElBQ1osUUFBUTtBQUFBLElBQ1IsTUFBTSxDQUFDLFNBQWlCLFlBQVksSUFBSTtBQUFBLElBQ3hDLE1BQU07QUFBQSxJQUNOLFNBQVM7QUFBQSxJQUNULE9BQU87QUFBQSxJQUNQLFFBQVE7QUFBQSxJQUNSLGFBQWEsQ0FBQyxTQUFpQix1QkFBdUIsSUFBSTtBQUFBLElBQzFELFlBQVk7QUFBQSxJQUNaLFlBQVksQ0FBQyxZQUNYLEdBQUcsT0FBTztBQUFBLElBQ1osZUFBZTtBQUFBLElBQ2YsU0FBUztBQUFBLElBQ1QsV0FBVztBQUFBLElBQ1gsU0FBUztBQUFBLElBQ1QsT0FBTztBQUFBLElBQ1AsV0FBVztBQUFBLElBQ1gsV0FBVztBQUFBLEVBQ2I7QUFBQSxFQUNBLE9BQU87QUFBQSxJQUNMLFVBQVU7QUFBQSxJQUNWLFdBQVcsQ0FBQyxTQUFpQixRQUFRLElBQUk7QUFBQSxJQUN6QyxPQUFPO0FBQUEsSUFDUCxNQUFNO0FBQUEsSUFDTixVQUFVO0FBQUEsSUFDVixRQUFRO0FBQUEsSUFDUixZQUFZO0FBQUEsSUFDWixZQUFZO0FBQUEsSUFDWixNQUFNO0FBQUEsSUFDTixVQUNFO0FBQUEsSUFDRixjQUNFO0FBQUEsSUFDRixRQUFRO0FBQUEsSUFDUixZQUFZO0FBQUEsSUFDWixnQkFBZ0I7QUFBQSxJQUNoQixRQUFRO0FBQUEsSUFDUixTQUFTO0FBQUEsSUFDVCxhQUFhO0FBQUEsSUFDYixrQkFBa0I7QUFBQSxJQUNsQixNQUFNO0FBQUEsSUFDTixVQUFVO0FBQUEsSUFDVixjQUFjO0FBQUEsSUFDZCxTQUFTO0FBQUEsSUFDVCxhQUFhO0FBQUEsSUFDYixRQUFRO0FBQUEsSUFDUixZQUFZO0FBQUEsSUFDWixRQUFRO0FBQUEsSUFDUixNQUFNLENBQUMsU0FBaUIsR0FBRyxJQUFJO0FBQUEsSUFDL0IsVUFBVTtBQUFBLElBQ1YsUUFBUTtBQUFBLElBQ1IsYUFBYSxDQUFDLFNBQWlCLFVBQVUsSUFBSTtBQUFBLElBQzdDLGFBQWE7QUFBQSxJQUNiLFlBQVksQ0FBQyxZQUNYLEdBQUcsT0FBTztBQUFBLElBQ1osU0FBUyxDQUFDLFNBQWlCLEdBQUcsSUFBSTtBQUFBLElBQ2xDLFdBQVc7QUFBQSxFQUNiO0FBQUEsRUFDQSxNQUFNO0FBQUEsSUFDSixJQUFJLENBQUMsTUFBYyxRQUFnQixRQUFnQixRQUFRLElBQUksWUFBWSxNQUFNLEtBQUssR0FBRztBQUFBLElBQ3pGLFFBQVEsQ0FBQyxRQUFnQixlQUFlLEdBQUc7QUFBQSxJQUMzQyxRQUFRO0FBQUEsSUFDUixNQUFNO0FBQUEsRUFDUjtBQUFBLEVBQ0EsUUFBUTtBQUFBLElBQ04sT0FBTztBQUFBLElBQ1AsT0FBTztBQUFBLElBQ1AsU0FBUztBQUFBLElBQ1QsTUFBTTtBQUFBLElBQ04sTUFBTTtBQUFBLElBQ04sT0FBTztBQUFBLElBQ1AsTUFBTTtBQUFBLElBQ04sU0FBUztBQUFBLElBQ1QsUUFBUTtBQUFBLElBQ1IsS0FBSztBQUFBLElBQ0wsU0FBUztBQUFBLElBQ1QsT0FBTztBQUFBLElBQ1AsS0FBSyxDQUFDLFNBQWlCLFlBQVksSUFBSTtBQUFBLElBQ3ZDLE9BQU8sQ0FBQyxTQUFpQixHQUFHLElBQUk7QUFBQSxJQUNoQyxRQUFRLENBQUMsU0FBaUIsR0FBRyxJQUFJO0FBQUEsSUFDakMsWUFBWSxDQUFDLFVBQWtCLGFBQWEsS0FBSztBQUFBLElBQ2pELE1BQU0sQ0FBQyxTQUFpQixRQUFRLElBQUk7QUFBQSxJQUNwQyxRQUFRO0FBQUEsSUFDUixPQUFPO0FBQUEsSUFDUCxPQUFPO0FBQUEsSUFDUCxPQUFPO0FBQUEsSUFDUCxNQUFNLENBQUMsU0FBaUIsR0FBRyxJQUFJO0FBQUEsSUFDL0IsU0FBUztBQUFBLElBQ1QsTUFBTTtBQUFBLElBQ04sT0FBTztBQUFBLElBQ1AsU0FBUyxDQUFDLFNBQWlCLFdBQVcsSUFBSTtBQUFBLElBQzFDLFVBQVUsQ0FBQyxXQUFtQixjQUFjLE1BQU07QUFBQSxJQUNsRCxlQUFlLENBQUMsV0FBbUIsc0JBQXNCLE1BQU07QUFBQSxJQUMvRCxPQUFPLENBQUMsV0FBbUIsY0FBYyxNQUFNO0FBQUEsSUFDL0MsU0FBUyxDQUFDLFNBQWlCLGlCQUFpQixJQUFJO0FBQUEsSUFDaEQsV0FBVztBQUFBLElBQ1gsVUFBVTtBQUFBLElBQ1YsYUFBYTtBQUFBLElBQ2IsYUFBYTtBQUFBLElBQ2IsVUFBVTtBQUFBLElBQ1YsaUJBQWlCO0FBQUEsSUFDakIsV0FBVztBQUFBLElBQ1gsU0FBUztBQUFBLElBQ1QsT0FBTztBQUFBLE1BQ0wsTUFBTTtBQUFBLE1BQ04sTUFBTTtBQUFBLE1BQ04sVUFBVTtBQUFBLE1BQ1YsUUFBUTtBQUFBLE1BQ1IsVUFBVTtBQUFBLE1BQ1YsTUFBTTtBQUFBLE1BQ04sVUFBVTtBQUFBLE1BQ1YsTUFBTTtBQUFBLE1BQ04sVUFBVTtBQUFBLE1BQ1YsTUFBTTtBQUFBLE1BQ04sU0FBUztBQUFBLE1BQ1QsUUFBUTtBQUFBLE1BQ1IsYUFBYTtBQUFBLElBQ2Y7QUFBQSxFQUNGO0FBQUEsRUFDQSxVQUFVO0FBQUEsSUFDUixPQUFPO0FBQUEsSUFDUCxNQUFNO0FBQUEsSUFDTixVQUFVO0FBQUEsSUFDVixjQUNFO0FBQUEsSUFDRixRQUFRO0FBQUEsSUFDUixTQUFTO0FBQUEsSUFDVCxTQUFTO0FBQUEsSUFDVCxNQUFNO0FBQUEsSUFDTixJQUFJO0FBQUEsSUFDSixTQUFTO0FBQUEsSUFDVCxTQUFTO0FBQUEsSUFDVCxRQUFRO0FBQUEsSUFDUixRQUFRO0FBQUEsSUFDUixNQUFNO0FBQUEsSUFDTixXQUFXO0FBQUEsRUFDYjtBQUFBLEVBQ0EsT0FBTztBQUFBLElBQ0wsT0FBTztBQUFBLElBQ1AsT0FBTztBQUFBLElBQ1AsTUFBTTtBQUFBLElBQ04sS0FBSztBQUFBLElBQ0wsTUFBTTtBQUFBLElBQ04sUUFBUTtBQUFBLElBQ1IsTUFBTTtBQUFBLElBQ04sU0FBUztBQUFBLElBQ1QsU0FBUztBQUFBLElBQ1QsTUFBTTtBQUFBLElBQ04sTUFBTTtBQUFBLElBQ04sT0FBTztBQUFBLElBQ1AsT0FBTztBQUFBLElBQ1AsT0FBTztBQUFBLElBQ1AsV0FBVztBQUFBLElBQ1gsUUFBUTtBQUFBLElBQ1IsTUFBTSxDQUFDRSxXQUFrQixHQUFHQSxNQUFLO0FBQUEsSUFDakMsYUFBYSxDQUFDLFNBQWlCLGNBQWMsSUFBSTtBQUFBLElBQ2pELEtBQUs7QUFBQSxJQUNMLFFBQVE7QUFBQSxFQUNWO0FBQUEsRUFDQSxRQUFRO0FBQUEsSUFDTixPQUFPO0FBQUEsSUFDUCxNQUFNO0FBQUEsSUFDTixPQUFPO0FBQUEsSUFDUCxPQUFPO0FBQUEsSUFDUCxJQUFJO0FBQUEsSUFDSixTQUFTLENBQUNBLFdBQWtCLEdBQUdBLE1BQUs7QUFBQSxJQUNwQyxPQUFPO0FBQUEsSUFDUCxPQUFPO0FBQUEsSUFDUCxXQUFXO0FBQUEsSUFDWCxPQUFPO0FBQUEsSUFDUCxTQUFTLENBQUNBLFFBQWUsU0FBaUIsR0FBR0EsTUFBSyxtQkFBbUIsSUFBSTtBQUFBLElBQ3pFLEtBQUs7QUFBQSxJQUNMLFFBQVE7QUFBQSxFQUNWO0FBQUE7QUFBQSxFQUVBLE9BQU87QUFBQSxJQUNMLE1BQU07QUFBQSxJQUNOLFFBQVE7QUFBQSxJQUNSLE1BQU07QUFBQSxJQUNOLFdBQVc7QUFBQSxJQUNYLE1BQU07QUFBQSxJQUNOLFVBQVU7QUFBQSxJQUNWLFNBQVM7QUFBQSxJQUNULE9BQU87QUFBQSxJQUNQLFFBQVE7QUFBQSxJQUNSLFNBQVM7QUFBQSxJQUNULFNBQVM7QUFBQSxJQUNULGNBQWM7QUFBQSxJQUNkLHFCQUFxQjtBQUFBLElBQ3JCLFVBQVU7QUFBQSxJQUNWLFFBQVE7QUFBQSxFQUNWO0FBQUEsRUFDQSxTQUFTO0FBQUEsSUFDUCxRQUFRO0FBQUEsSUFDUixRQUFRO0FBQUEsSUFDUixRQUFRO0FBQUEsSUFDUixNQUFNO0FBQUEsSUFDTixTQUFTO0FBQUEsSUFDVCxjQUFjO0FBQUEsSUFDZCxRQUFRO0FBQUEsSUFDUixNQUFNO0FBQUEsSUFDTixTQUFTO0FBQUEsSUFDVCxnQkFBZ0I7QUFBQSxJQUNoQixVQUFVO0FBQUEsSUFDVixRQUFRO0FBQUEsSUFDUixRQUFRO0FBQUEsSUFDUixTQUFTO0FBQUEsSUFDVCxPQUFPO0FBQUEsSUFDUCxNQUFNO0FBQUEsRUFDUjtBQUNGOzs7QUMvUE8sSUFBTSxPQUFPO0FBQUEsRUFDbEIsUUFBUTtBQUFBLEVBQ1IsTUFBTTtBQUFBLEVBQ04sTUFBTTtBQUFBLEVBQ04sTUFBTTtBQUFBLEVBQ04sVUFBVTtBQUFBLEVBQ1YsTUFBTTtBQUFBLEVBQ04sUUFBUTtBQUFBLEVBQ1IsTUFBTTtBQUFBLEVBQ04sUUFBUTtBQUFBLEVBQ1IsTUFBTTtBQUFBLEVBQ04sU0FBUztBQUFBLEVBQ1QsT0FBTztBQUFBLEVBQ1AsVUFBVTtBQUFBLEVBQ1YsT0FBTztBQUFBLEVBQ1AsTUFBTTtBQUFBLEVBQ04sT0FBTztBQUFBLEVBQ1AsTUFBTTtBQUFBLEVBQ04sU0FBUztBQUFBLEVBQ1QsU0FBUztBQUFBLEVBQ1QsYUFBYTtBQUFBLEVBQ2IsT0FBTztBQUFBLEVBQ1AsT0FBTyxDQUFDQyxPQUFjLEdBQUdBLEVBQUM7QUFBQSxFQUMxQixXQUFXLENBQUNBLElBQVcsT0FBZSxHQUFHQSxFQUFDLE9BQU8sRUFBRTtBQUFBLEVBQ25ELFFBQVEsQ0FBQyxTQUFpQixNQUFNLElBQUk7QUFBQSxFQUNwQyxXQUFXO0FBQUEsRUFDWCxXQUFXO0FBQUEsRUFDWCxVQUFVLENBQUMsV0FBbUIsR0FBRyxNQUFNO0FBQUEsRUFDdkMsT0FBTyxFQUFFLFVBQVUsWUFBWSxRQUFRLFVBQVUsU0FBUyxVQUFVO0FBQUEsRUFDcEUsU0FBUztBQUFBLElBQ1AsT0FBTztBQUFBLElBQ1AsTUFBTTtBQUFBLElBQ04sVUFDRTtBQUFBLElBQ0YsTUFBTTtBQUFBLElBQ04sU0FBUztBQUFBLElBQ1QsT0FBTztBQUFBLElBQ1AsVUFBVSxDQUFDQSxPQUFlQSxPQUFNLE1BQU0sc0JBQXNCLEdBQUdBLEVBQUM7QUFBQSxJQUNoRSxPQUFPLENBQUNBLE9BQWVBLE9BQU0sTUFBTSxXQUFXLEdBQUdBLEVBQUM7QUFBQSxJQUNsRCxNQUFNLENBQUNBLE9BQWMsT0FBT0EsRUFBQztBQUFBLElBQzdCLFNBQVM7QUFBQSxJQUNULE1BQU07QUFBQSxJQUNOLFNBQVM7QUFBQSxJQUNULE9BQU87QUFBQSxJQUNQLFdBQVc7QUFBQSxJQUNYLFVBQVU7QUFBQSxJQUNWLFVBQVU7QUFBQSxJQUNWLFVBQVU7QUFBQSxFQUNaO0FBQUEsRUFDQSxNQUFNO0FBQUEsSUFDSixPQUFPO0FBQUEsSUFDUCxTQUFTO0FBQUEsSUFDVCxNQUFNO0FBQUEsSUFDTixPQUFPO0FBQUEsSUFDUCxNQUFNO0FBQUEsSUFDTixVQUFVO0FBQUEsSUFDVixlQUFlO0FBQUEsSUFDZixPQUFPO0FBQUEsSUFDUCxXQUFXO0FBQUEsSUFDWCxZQUFZO0FBQUEsSUFDWixRQUFRO0FBQUEsSUFDUixPQUFPO0FBQUEsSUFDUCxVQUFVO0FBQUEsSUFDVixRQUFRO0FBQUEsSUFDUixRQUFRO0FBQUEsSUFDUixVQUFVO0FBQUEsSUFDVixNQUFNO0FBQUEsSUFDTixNQUFNO0FBQUEsSUFDTixZQUFZO0FBQUEsSUFDWixJQUFJO0FBQUEsSUFDSixLQUFLO0FBQUEsSUFDTCxTQUFTO0FBQUEsSUFDVCxRQUFRO0FBQUEsSUFDUixTQUFTO0FBQUEsSUFDVCxRQUFRO0FBQUEsSUFDUixRQUFRO0FBQUEsSUFDUixZQUFZLENBQUMsU0FBaUIsa0JBQWtCLElBQUk7QUFBQSxJQUNwRCxZQUFZO0FBQUEsSUFDWixVQUFVO0FBQUEsSUFDVixTQUFTLENBQUMsT0FBZUEsSUFBVyxPQUFlLEdBQUcsS0FBSyxLQUFLQSxFQUFDLE9BQU8sRUFBRTtBQUFBLElBQzFFLEtBQUssQ0FBQ0EsT0FBYyxHQUFHQSxFQUFDO0FBQUEsRUFDMUI7QUFBQSxFQUNBLEtBQUs7QUFBQSxJQUNILE9BQU87QUFBQSxNQUNMLElBQUksQ0FBQyxTQUFpQixnQ0FBZ0MsSUFBSTtBQUFBLE1BQzFELEtBQUssQ0FBQyxTQUFpQixnQ0FBZ0MsSUFBSTtBQUFBLE1BQzNELFNBQVMsQ0FBQyxTQUFpQixpQ0FBaUMsSUFBSTtBQUFBLE1BQ2hFLFFBQVEsQ0FBQyxTQUFpQixnQ0FBZ0MsSUFBSTtBQUFBLE1BQzlELFNBQVMsQ0FBQyxTQUFpQixpQ0FBaUMsSUFBSTtBQUFBLElBQ2xFO0FBQUEsSUFDQSxTQUFTLENBQUMsTUFBYyxRQUFnQixHQUFHLElBQUksS0FBSyxHQUFHO0FBQUEsSUFDdkQsY0FBYyxDQUFDLFNBQWlCLFdBQVcsSUFBSTtBQUFBLElBQy9DLGVBQWUsQ0FBQyxNQUFjLFVBQzVCLEdBQUcsSUFBSSxLQUFLLEtBQUs7QUFBQSxJQUNuQixhQUFhLENBQUMsTUFBY0EsT0FDMUIsWUFBWSxJQUFJLHFCQUFxQkEsRUFBQztBQUFBLElBQ3hDLGFBQWEsQ0FBQ0EsT0FDWixTQUFTQSxFQUFDO0FBQUEsSUFDWixTQUFTO0FBQUEsSUFDVCxhQUFhLENBQUMsU0FBaUIsVUFBVSxJQUFJO0FBQUEsSUFDN0MsY0FBYyxDQUFDLFNBQ2IsR0FBRyxJQUFJO0FBQUEsSUFDVCxZQUFZLENBQUMsTUFBY0EsT0FDekIsWUFBWSxJQUFJLHFCQUFxQkEsRUFBQztBQUFBLElBQ3hDLFFBQVE7QUFBQSxJQUNSLFNBQVMsQ0FBQyxTQUFpQixHQUFHLElBQUk7QUFBQSxFQUNwQztBQUFBLEVBQ0EsTUFBTTtBQUFBLElBQ0osT0FBTztBQUFBLE1BQ0wsSUFBSTtBQUFBLE1BQ0osS0FBSztBQUFBLE1BQ0wsU0FBUztBQUFBLE1BQ1QsUUFBUTtBQUFBLE1BQ1IsU0FBUztBQUFBLElBQ1g7QUFBQSxJQUNBLFNBQVMsQ0FBQ0EsT0FBYyxHQUFHQSxFQUFDO0FBQUEsSUFDNUIsVUFBVSxDQUFDLE1BQWMsT0FBZSxHQUFHLElBQUksT0FBTyxFQUFFO0FBQUEsSUFDeEQsTUFBTSxDQUFDLE1BQWMsUUFBZ0IsR0FBRyxJQUFJLFdBQVcsR0FBRztBQUFBLElBQzFELFNBQVMsQ0FBQ0EsT0FBYyxPQUFPQSxFQUFDO0FBQUEsSUFDaEMsU0FBUztBQUFBLElBQ1QsUUFBUTtBQUFBLElBQ1IsTUFBTTtBQUFBLElBQ04sU0FBUztBQUFBLElBQ1QsTUFBTTtBQUFBLElBQ04sT0FBTztBQUFBLElBQ1AsT0FBTztBQUFBLElBQ1AsU0FBUztBQUFBLEVBQ1g7QUFBQSxFQUNBLE1BQU07QUFBQSxJQUNKLE9BQU8sQ0FBQyxTQUFpQixRQUFRLElBQUk7QUFBQSxJQUNyQyxNQUFNO0FBQUEsSUFDTixNQUFNO0FBQUEsSUFDTixNQUFNO0FBQUEsSUFDTixNQUFNO0FBQUEsSUFDTixZQUFZO0FBQUEsSUFDWixRQUFRLENBQUMsR0FBVyxTQUFtQixPQUFPLElBQUksR0FBRyxDQUFDO0FBQUEsSUFDdEQsWUFBWSxDQUFDLE1BQWMsU0FBaUIsR0FBRyxJQUFJLEtBQUssSUFBSTtBQUFBLElBQzVELFFBQVE7QUFBQSxJQUNSLE9BQU8sQ0FBQyxNQUFjLFVBQWtCLEdBQUcsSUFBSSxjQUFjLEtBQUs7QUFBQSxJQUNsRSxNQUFNLENBQUMsTUFBYyxRQUFnQixHQUFHLElBQUksd0JBQXdCLEdBQUc7QUFBQSxJQUN2RSxRQUFRLENBQUMsU0FBaUIsR0FBRyxJQUFJO0FBQUEsSUFDakMsTUFBTTtBQUFBLElBQ04sVUFBVTtBQUFBLElBQ1YsZUFBZTtBQUFBLElBQ2YsTUFBTTtBQUFBLElBQ04sT0FBTztBQUFBLElBQ1AsVUFBVSxDQUFDLFNBQWlCLFVBQVUsSUFBSTtBQUFBLElBQzFDLE1BQU07QUFBQSxJQUNOLElBQUksQ0FBQyxVQUFrQixNQUFNLEtBQUs7QUFBQSxJQUNsQyxPQUFPLENBQUMsTUFBYyxNQUFjLFVBQ2xDLEdBQUcsSUFBSSxLQUFLLEtBQUssWUFBWSxDQUFDLEtBQUssS0FBSztBQUFBLElBQzFDLFNBQVM7QUFBQSxJQUNULFVBQVUsQ0FBQyxTQUFpQixrQkFBa0IsSUFBSTtBQUFBLEVBQ3BEO0FBQUEsRUFDQSxNQUFNO0FBQUEsSUFDSixPQUFPLENBQUMsU0FBaUIsaUJBQWlCLElBQUk7QUFBQSxJQUM5QyxVQUFVO0FBQUEsSUFDVixnQkFBZ0IsQ0FBQyxNQUFjLE1BQWMsR0FBRyxJQUFJLEtBQUssQ0FBQztBQUFBLElBQzFELE1BQU07QUFBQSxJQUNOLFVBQVU7QUFBQSxJQUNWLE1BQU07QUFBQSxJQUNOLFFBQVE7QUFBQSxJQUNSLFFBQVE7QUFBQSxJQUNSLE1BQU0sQ0FBQyxTQUFpQixHQUFHLElBQUk7QUFBQSxJQUMvQixhQUFhO0FBQUEsRUFDZjtBQUFBLEVBQ0EsTUFBTTtBQUFBLElBQ0osT0FBTyxDQUFDLFNBQWlCLFFBQVEsSUFBSTtBQUFBLElBQ3JDLE1BQU07QUFBQSxJQUNOLFFBQVE7QUFBQSxJQUNSLE9BQU8sQ0FBQyxTQUFpQixHQUFHLElBQUk7QUFBQSxFQUNsQztBQUFBLEVBQ0EsTUFBTTtBQUFBLElBQ0osSUFBSTtBQUFBLElBQ0osT0FBTztBQUFBLElBQ1AsT0FBTztBQUFBLElBQ1AsTUFBTTtBQUFBLElBQ04sV0FBVztBQUFBLElBQ1gsVUFDRTtBQUFBLElBQ0YsWUFBWTtBQUFBLElBQ1osTUFBTSxDQUFDQSxJQUFXLE9BQWdCQSxPQUFNLEtBQUssR0FBR0EsRUFBQyxhQUFhLEdBQUdBLEVBQUMsT0FBTyxFQUFFO0FBQUEsSUFDM0UsT0FBTztBQUFBLElBQ1AsVUFBVSxDQUFDLE1BQWMsVUFDdkIsR0FBRyxJQUFJLEtBQUssVUFBVSxJQUFJLFdBQVcsR0FBRyxLQUFLLFFBQVE7QUFBQSxJQUN2RCxVQUFVLENBQUMsTUFBYyxTQUFpQixXQUN4QyxHQUFHLElBQUksS0FBSyxZQUFZLElBQUksYUFBYSxHQUFHLE9BQU8sVUFBVSxLQUFLLE1BQU07QUFBQSxJQUMxRSxXQUFXO0FBQUEsSUFDWCxXQUFXLENBQUMsU0FBaUIsVUFBVSxJQUFJO0FBQUEsRUFDN0M7QUFBQSxFQUNBLE1BQU07QUFBQSxJQUNKLE9BQU87QUFBQSxJQUNQLGFBQWE7QUFBQSxJQUNiLFNBQVM7QUFBQSxJQUNULE9BQU8sQ0FBQ0EsT0FBZUEsT0FBTSxJQUFJLFlBQVksR0FBR0EsRUFBQztBQUFBLElBQ2pELE9BQU8sRUFBRSxRQUFRLFVBQVUsTUFBTSxRQUFRLE1BQU0sT0FBTztBQUFBLElBQ3RELFVBQVU7QUFBQSxFQUNaO0FBQUEsRUFDQSxTQUFTO0FBQUEsSUFDUCxNQUFNO0FBQUEsSUFDTixPQUFPO0FBQUEsSUFDUCxNQUFNO0FBQUEsSUFDTixNQUFNO0FBQUEsSUFDTixRQUFRO0FBQUEsSUFDUixRQUFRLENBQUMsU0FBaUIsbUJBQWMsSUFBSTtBQUFBLElBQzVDLFFBQVE7QUFBQSxJQUNSLFFBQVE7QUFBQSxJQUNSLGFBQWE7QUFBQSxJQUNiLFdBQVc7QUFBQSxJQUNYLFdBQVc7QUFBQSxJQUNYLE9BQU87QUFBQSxJQUNQLE1BQU07QUFBQSxJQUNOLFdBQVc7QUFBQSxJQUNYLE9BQU8sQ0FBQyxTQUFpQixTQUFJLElBQUk7QUFBQSxJQUNqQyxTQUFTLENBQUMsU0FBaUIsU0FBSSxJQUFJO0FBQUEsSUFDbkMsTUFBTTtBQUFBLElBQ04sUUFBUTtBQUFBLElBQ1IsT0FBTyxDQUFDLFNBQWlCLGNBQVMsSUFBSTtBQUFBLElBQ3RDLFNBQVM7QUFBQSxJQUNULFdBQVcsQ0FBQyxTQUFpQixlQUFlLElBQUk7QUFBQSxFQUNsRDtBQUFBLEVBQ0EsUUFBUTtBQUFBLElBQ04sTUFBTTtBQUFBLElBQ04sS0FBSztBQUFBLElBQ0wsTUFBTTtBQUFBLElBQ04sS0FBSztBQUFBLElBQ0wsS0FBSztBQUFBLElBQ0wsT0FBTztBQUFBLElBQ1AsTUFBTTtBQUFBLElBQ04sT0FBTyxDQUFDLFFBQWdCLFVBQW1CLFFBQVEsR0FBRyxNQUFNLEtBQUssS0FBSyxNQUFNO0FBQUEsSUFDNUUsU0FBUztBQUFBLElBQ1QsT0FBTyxDQUFDLFNBQWlCLEdBQUcsSUFBSTtBQUFBLElBQ2hDLFNBQVMsQ0FBQyxTQUFpQixTQUFTLElBQUk7QUFBQSxFQUMxQztBQUFBLEVBQ0EsT0FBTztBQUFBLElBQ0wsT0FBTztBQUFBLElBQ1AsT0FBTztBQUFBLElBQ1AsT0FBTztBQUFBLElBQ1AsTUFBTTtBQUFBLElBQ04sTUFBTSxDQUFDLFNBQWlCLFNBQVMsSUFBSTtBQUFBLElBQ3JDLFNBQVM7QUFBQSxJQUNULE9BQU87QUFBQSxJQUNQLE9BQU87QUFBQSxJQUNQLE9BQU8sQ0FBQyxZQUFvQixZQUFZLE9BQU87QUFBQSxFQUNqRDtBQUFBLEVBQ0EsTUFBTTtBQUFBLElBQ0osTUFBTTtBQUFBLElBQ04sU0FBUztBQUFBLElBQ1QsU0FBUztBQUFBLElBQ1QsV0FBVztBQUFBLElBQ1gsUUFBUTtBQUFBLElBQ1IsT0FBTztBQUFBLElBQ1AsT0FBTztBQUFBLElBQ1AsTUFBTTtBQUFBLElBQ04sWUFBWTtBQUFBLElBQ1osTUFBTTtBQUFBLElBQ04sT0FBTztBQUFBLElBQ1AsT0FBTztBQUFBLElBQ1AsTUFBTTtBQUFBLElBQ04sTUFBTTtBQUFBLElBQ04sT0FBTztBQUFBLElBQ1AsS0FBSztBQUFBLElBQ0wsT0FBTztBQUFBLElBQ1AsT0FBTztBQUFBLEVBQ1Q7QUFDRjs7O0FDelFPLElBQU0sS0FBSztBQUFBLEVBQ2hCLFNBQVM7QUFBQSxFQUNULFdBQVcsQ0FBQyxTQUFpQixlQUFlLElBQUk7QUFBQSxFQUNoRCxRQUFRO0FBQUEsRUFDUixPQUFPO0FBQUEsRUFDUCxPQUFPO0FBQUEsRUFDUCxNQUFNO0FBQUEsRUFDTixRQUFRO0FBQUEsRUFDUixNQUFNO0FBQUEsRUFDTixLQUFLO0FBQUEsRUFDTCxRQUFRLENBQUMsVUFBa0Isa0JBQWtCLEtBQUs7QUFBQSxFQUNsRCxTQUFTO0FBQUEsRUFDVCxhQUFhO0FBQUEsRUFDYixjQUFjO0FBQUEsRUFDZCxTQUFTO0FBQUEsRUFDVCxRQUFRO0FBQUEsRUFDUixRQUFRO0FBQUEsRUFDUixTQUFTO0FBQUEsRUFDVCxTQUFTO0FBQUEsRUFDVCxNQUFNO0FBQUEsRUFDTixRQUFRO0FBQUEsRUFDUixNQUFNO0FBQUEsRUFDTixLQUFLO0FBQUEsRUFDTCxJQUFJLENBQUMsTUFBYyxJQUFZLFVBQWtCLEdBQUcsSUFBSSxTQUFJLEVBQUUsT0FBTyxLQUFLO0FBQUEsRUFDMUUsUUFBUSxDQUFDLE1BQWMsT0FBZSxHQUFHLElBQUksU0FBSSxFQUFFO0FBQUEsRUFDbkQsVUFBVTtBQUFBLEVBQ1YsVUFBVTtBQUFBLEVBQ1YsVUFBVTtBQUFBLEVBQ1YsT0FBTztBQUFBLEVBQ1AsTUFBTTtBQUFBLEVBQ04sT0FBTztBQUFBLEVBQ1AsUUFBUTtBQUFBLEVBQ1IsV0FBVztBQUFBLEVBQ1gsV0FBVyxDQUFDLFNBQWlCLFVBQVUsSUFBSTtBQUFBLEVBQzNDLFVBQVUsQ0FBQ0MsV0FBa0IsR0FBR0EsTUFBSztBQUFBLEVBQ3JDLE1BQU07QUFBQSxFQUNOLE1BQU07QUFBQSxFQUNOLFFBQVEsQ0FBQyxTQUFpQixXQUFXLElBQUk7QUFBQSxFQUN6QyxPQUNFO0FBQUEsRUFDRixRQUFRO0FBQUEsRUFDUixVQUFVLENBQUMsU0FBaUIsUUFBUSxJQUFJO0FBQUEsRUFDeEMsV0FBVztBQUFBLEVBQ1gsUUFBUTtBQUFBLEVBQ1IsaUJBQ0U7QUFBQSxFQUNGLFdBQVc7QUFBQSxFQUNYLE9BQU8sQ0FBQyxLQUFhLE9BQWUsYUFBUSxHQUFHLHdCQUFjLEVBQUU7QUFBQSxFQUMvRCxPQUFPLENBQUMsU0FBaUIsa0JBQWEsSUFBSTtBQUFBLEVBQzFDLFlBQVk7QUFBQSxFQUNaLFNBQVM7QUFBQSxFQUNULGNBQWM7QUFBQSxFQUNkLE1BQU0sQ0FBQyxTQUFpQixRQUFRLElBQUk7QUFBQSxFQUNwQyxnQkFBZ0IsQ0FBQ0EsV0FBa0IsY0FBY0EsTUFBSztBQUFBLEVBQ3RELGFBQWEsQ0FBQ0EsV0FBa0IsT0FBT0EsTUFBSztBQUFBLEVBQzVDLGdCQUFnQjtBQUFBLEVBQ2hCLGNBQWM7QUFBQSxFQUNkLFFBQVE7QUFBQSxFQUNSLFVBQVUsQ0FBQ0EsV0FBa0IsU0FBU0EsTUFBSztBQUFBLEVBQzNDLFlBQVksQ0FBQ0EsV0FBa0IsR0FBR0EsTUFBSztBQUFBLEVBQ3ZDLFFBQVEsQ0FBQyxNQUFjLFVBQWtCLEdBQUcsSUFBSSxPQUFPLEtBQUs7QUFBQSxFQUM1RCxNQUFNO0FBQUEsRUFDTixlQUFlLENBQUMsU0FBaUIsY0FBUyxJQUFJO0FBQUEsRUFDOUMsU0FBUztBQUFBLEVBQ1QsS0FBSztBQUFBLEVBQ0wsSUFBSTtBQUNOOzs7QUN2RE8sSUFBTSxJQUFJLEVBQUUsS0FBSyxRQUFRLE9BQU8sUUFBUSxVQUFVLE9BQU8sTUFBTSxNQUFNLEdBQUc7OztBQ0wvRSxJQUFNLGNBQWM7QUFZYixJQUFNLFVBQU4sY0FBc0IsTUFBTTtBQUFBLEVBQ3hCO0FBQUE7QUFBQSxFQUVBO0FBQUEsRUFDQTtBQUFBO0FBQUEsRUFFQTtBQUFBLEVBRVQsWUFDRSxRQUNBLE1BQ0EsU0FDQSxTQUFtQixDQUFDLEdBQ3BCLE9BQ0E7QUFDQSxVQUFNLE9BQU87QUFDYixTQUFLLE9BQU87QUFDWixTQUFLLFNBQVM7QUFDZCxTQUFLLE9BQU87QUFDWixTQUFLLFNBQVM7QUFDZCxTQUFLLGFBQWE7QUFBQSxFQUNwQjtBQUNGO0FBZ0JPLElBQU0sS0FBSyxFQUE4QixNQUFTO0FBR2xELElBQU0sZUFBZSxFQUFPLEtBQUs7QUFDeEMsSUFBSSxVQUEyQyxDQUFDO0FBR3pDLFNBQVMsV0FBVyxPQUFzQjtBQUMvQyxlQUFhLFFBQVE7QUFDckIsUUFBTUMsT0FBTTtBQUNaLFlBQVUsQ0FBQztBQUNYLGFBQVcsTUFBTUEsS0FBSyxJQUFHLEtBQUs7QUFDaEM7QUFFQSxTQUFTLGdCQUFrQztBQUN6QyxlQUFhLFFBQVE7QUFDckIsU0FBTyxJQUFJLFFBQVEsQ0FBQyxPQUFPLFFBQVEsS0FBSyxFQUFFLENBQUM7QUFDN0M7QUFHTyxTQUFTLFFBQVEsTUFBYyxRQUF5QixDQUFDLEdBQVc7QUFDekUsUUFBTSxRQUFRLElBQUksZ0JBQWdCO0FBQ2xDLGFBQVcsQ0FBQyxNQUFNLEtBQUssS0FBSyxPQUFPLFFBQVEsS0FBSyxHQUFHO0FBQ2pELFFBQUksVUFBVSxVQUFhLFVBQVUsUUFBUSxVQUFVLEdBQUk7QUFDM0QsZUFBVyxPQUFPLE1BQU0sUUFBUSxLQUFLLElBQUksUUFBUSxDQUFDLEtBQUssRUFBRyxPQUFNLE9BQU8sTUFBTSxPQUFPLEdBQUcsQ0FBQztBQUFBLEVBQzFGO0FBQ0EsUUFBTSxPQUFPLE1BQU0sU0FBUztBQUM1QixTQUFPLE9BQU8sR0FBRyxJQUFJLElBQUksSUFBSSxLQUFLO0FBQ3BDO0FBRUEsZUFBZSxTQUFTLFFBQWdCLE1BQWMsUUFBbUM7QUFDdkYsUUFBTSxVQUFrQyxFQUFFLFFBQVEsbUJBQW1CO0FBQ3JFLE1BQUksT0FBTyxTQUFTLE9BQVcsU0FBUSxjQUFjLElBQUk7QUFDekQsTUFBSSxPQUFPLFFBQVMsU0FBUSxVQUFVLElBQUksT0FBTztBQUNqRCxNQUFJLE9BQU8sZUFBZ0IsU0FBUSxpQkFBaUIsSUFBSSxPQUFPO0FBQy9ELE1BQUksV0FBVyxTQUFTLEdBQUcsT0FBTyxXQUFZLFNBQVEsY0FBYyxJQUFJLEdBQUcsTUFBTTtBQUNqRixRQUFNLE9BQU8sWUFBWSxRQUFRLFdBQVc7QUFDNUMsUUFBTSxVQUF1QixFQUFFLFFBQVEsU0FBUyxhQUFhLGVBQWUsUUFBUSxLQUFLO0FBQ3pGLE1BQUksT0FBTyxTQUFTLE9BQVcsU0FBUSxPQUFPLEtBQUssVUFBVSxPQUFPLElBQUk7QUFDeEUsUUFBTSxPQUFPLElBQUksZ0JBQWdCO0FBQ2pDLFNBQU8sUUFBUSxpQkFBaUIsU0FBUyxNQUFNLEtBQUssTUFBTSxDQUFDO0FBQzNELE9BQUssaUJBQWlCLFNBQVMsTUFBTSxLQUFLLE1BQU0sQ0FBQztBQUNqRCxNQUFJLE9BQU8sUUFBUSxRQUFTLE1BQUssTUFBTTtBQUN2QyxVQUFRLFNBQVMsS0FBSztBQUN0QixNQUFJO0FBQ0YsV0FBTyxNQUFNLE1BQU0sUUFBUSxNQUFNLE9BQU8sS0FBSyxHQUFHLE9BQU87QUFBQSxFQUN6RCxTQUFTLE9BQU87QUFDZCxRQUFJLE9BQU8sUUFBUSxRQUFTLE9BQU07QUFDbEMsVUFBTSxJQUFJLFFBQVEsR0FBRyxRQUFRLEVBQUUsSUFBSSxJQUFJO0FBQUEsRUFDekM7QUFDRjtBQUVBLGVBQWUsUUFBUSxVQUFzQztBQUMzRCxRQUFNLFFBQVEsT0FBTyxTQUFTLFFBQVEsSUFBSSxhQUFhLENBQUMsS0FBSztBQUM3RCxRQUFNLE9BQU8sTUFBTSxTQUFTLEtBQUs7QUFDakMsTUFBSTtBQUNGLFVBQU0sT0FBTyxLQUFLLE1BQU0sSUFBSTtBQUM1QixVQUFNLE9BQ0osT0FBTyxLQUFLLFFBQVEsRUFBRSxFQUNuQixNQUFNLEdBQUcsRUFDVCxJQUFJLEtBQUs7QUFDZCxVQUFNLFVBQVUsS0FBSyxVQUFVLEtBQUssU0FBUyxLQUFLLFNBQVMsRUFBRSxJQUFJLE9BQU8sU0FBUyxNQUFNO0FBQ3ZGLFdBQU8sSUFBSSxRQUFRLFNBQVMsUUFBUSxNQUFNLE9BQU8sT0FBTyxHQUFHLEtBQUssVUFBVSxDQUFDLEdBQUcsS0FBSztBQUFBLEVBQ3JGLFFBQVE7QUFDTixXQUFPLElBQUksUUFBUSxTQUFTLFFBQVEsVUFBVSxFQUFFLElBQUksT0FBTyxTQUFTLE1BQU0sR0FBRyxDQUFDLEdBQUcsS0FBSztBQUFBLEVBQ3hGO0FBQ0Y7QUFHQSxlQUFzQixJQUFJLFFBQWdCLE1BQWMsU0FBaUIsQ0FBQyxHQUFzQjtBQUM5RixNQUFJLFdBQVcsTUFBTSxTQUFTLFFBQVEsTUFBTSxNQUFNO0FBQ2xELFNBQU8sU0FBUyxXQUFXLE9BQU8sQ0FBQyxPQUFPLFNBQVMsR0FBRyxPQUFPO0FBQzNELFFBQUksQ0FBRSxNQUFNLGNBQWMsRUFBSSxPQUFNLE1BQU0sUUFBUSxRQUFRO0FBQzFELGVBQVcsTUFBTSxTQUFTLFFBQVEsTUFBTSxNQUFNO0FBQUEsRUFDaEQ7QUFDQSxNQUFJLENBQUMsU0FBUyxHQUFJLE9BQU0sTUFBTSxRQUFRLFFBQVE7QUFDOUMsU0FBTztBQUNUO0FBR0EsZUFBc0IsSUFDcEIsTUFDQSxPQUNBLE1BQ1k7QUFDWixRQUFNLFNBQWlCLENBQUM7QUFDeEIsTUFBSSxNQUFPLFFBQU8sUUFBUTtBQUMxQixNQUFJLEtBQU0sUUFBTyxTQUFTO0FBQzFCLFVBQVEsTUFBTSxJQUFJLE9BQU8sTUFBTSxNQUFNLEdBQUcsS0FBSztBQUMvQztBQUdBLGVBQXNCLFVBQWEsTUFBOEQ7QUFDL0YsUUFBTSxXQUFXLE1BQU0sSUFBSSxPQUFPLElBQUk7QUFDdEMsU0FBTyxFQUFFLE9BQU8sTUFBTSxTQUFTLEtBQUssR0FBRyxLQUFLLFNBQVMsUUFBUSxJQUFJLE1BQU0sS0FBSyxPQUFVO0FBQ3hGO0FBR0EsZUFBc0IsS0FDcEIsUUFDQSxNQUNBLE1BQ0EsU0FBaUIsQ0FBQyxHQUNOO0FBQ1osUUFBTSxXQUFXLE1BQU0sSUFBSSxRQUFRLE1BQU0sU0FBUyxTQUFZLFNBQVMsRUFBRSxHQUFHLFFBQVEsS0FBSyxDQUFDO0FBQzFGLFFBQU0sT0FBTyxNQUFNLFNBQVMsS0FBSztBQUNqQyxTQUFRLE9BQU8sS0FBSyxNQUFNLElBQUksSUFBSTtBQUNwQztBQVVBLGVBQXNCLElBQU8sTUFBYyxRQUF5QixDQUFDLEdBQWlCO0FBQ3BGLFFBQU0sT0FBWSxDQUFDO0FBQ25CLE1BQUksU0FBd0I7QUFDNUIsS0FBRztBQUNELFVBQU0sT0FBZ0IsTUFBTSxJQUFJLE1BQU0sRUFBRSxHQUFHLE9BQU8sT0FBTyxLQUFNLE9BQU8sQ0FBQztBQUN2RSxTQUFLLEtBQUssR0FBRyxLQUFLLEtBQUs7QUFDdkIsYUFBUyxLQUFLO0FBQUEsRUFDaEIsU0FBUztBQUNULFNBQU87QUFDVDtBQUdPLFNBQVMsU0FBaUI7QUFDL0IsUUFBTSxRQUFRLE9BQU8sZ0JBQWdCLElBQUksV0FBVyxFQUFFLENBQUM7QUFDdkQsU0FBTyxDQUFDLEdBQUcsS0FBSyxFQUFFLElBQUksQ0FBQyxTQUFTLEtBQUssU0FBUyxFQUFFLEVBQUUsU0FBUyxHQUFHLEdBQUcsQ0FBQyxFQUFFLEtBQUssRUFBRTtBQUM3RTs7O0FFOUpPLElBQU1DLElBQWVDLHVCQUFPQyxJQUFJLElBQUE7QUFBaEMsSUMzQkhDLElBQVU7QUF3QmQsU0FBU0MsRUFBWUMsSUFBTUMsR0FBT0MsSUFBS0MsR0FBa0JDLElBQVVDLEdBQUFBO0FBQzdESixRQUFPQSxJQUFRLENBQUE7QUFJcEIsTUFDQ0ssR0FDQUMsR0FGR0MsSUFBa0JQO0FBSXRCLE1BQUksU0FBU08sS0FBa0MsY0FBQSxPQUFSUixHQUV0QyxNQUFLTyxLQURMQyxJQUFrQixDQUFBLEdBQ1JQLEVBQ0EsVUFBTE0sSUFDSEQsSUFBTUwsRUFBTU0sQ0FBQUEsSUFFWkMsRUFBZ0JELENBQUFBLElBQUtOLEVBQU1NLENBQUFBO0FBTTlCLE1BQU1FLElBQVEsRUFDYlQsTUFBQUEsSUFDQUMsT0FBT08sR0FDUE4sS0FBQUEsSUFDQUksS0FBQUEsR0FDQUksS0FBVyxNQUNYQyxJQUFTLE1BQ1RDLEtBQVEsR0FDUkMsS0FBTSxNQUNOQyxLQUFZLE1BQ1pDLGFBQWFDLEdBQ2JDLEtBQUFBLEVBQWFDLEdBQ2JDLEtBQUFBLElBQ0FDLEtBQVEsRUFBQTtBQVNULFVBTkloQixNQUFZQyxPQUNmSSxFQUFNTCxXQUFXQSxJQUNqQkssRUFBTUosU0FBU0EsSUFHWmdCLEVBQVFaLFNBQU9ZLEVBQVFaLE1BQU1BLENBQUFBLEdBQzFCQTtBQUNSOzs7QUN0RUEsSUFBTSxRQUFRO0FBQUEsRUFDWixLQUFLO0FBQUEsRUFDTCxXQUFXO0FBQUEsRUFDWCxTQUFTO0FBQUEsRUFDVCxNQUFNO0FBQUEsRUFDTixNQUFNO0FBQUEsRUFDTixRQUFRO0FBQUEsRUFDUixPQUFPO0FBQUEsRUFDUCxPQUFPO0FBQUEsRUFDUCxPQUFPO0FBQUEsRUFDUCxPQUFPO0FBQUEsRUFDUCxPQUFPO0FBQUEsRUFDUCxTQUNFO0FBQUEsRUFDRixNQUFNO0FBQUEsRUFDTixRQUFRO0FBQUEsRUFDUixVQUFVO0FBQUEsRUFDVixNQUFNO0FBQUEsRUFDTixRQUFRO0FBQUEsRUFDUixLQUFLO0FBQUEsRUFDTCxRQUFRO0FBQUEsRUFDUixLQUFLO0FBQUEsRUFDTCxTQUFTO0FBQUEsRUFDVCxNQUFNO0FBQUEsRUFDTixNQUFNO0FBQUEsRUFDTixLQUFLO0FBQUEsRUFDTCxNQUFNO0FBQUEsRUFDTixNQUFNO0FBQUEsRUFDTixNQUFNO0FBQUEsRUFDTixLQUFLO0FBQUEsRUFDTCxNQUFNO0FBQUEsRUFDTixPQUFPO0FBQUEsRUFDUCxPQUFPO0FBQUEsRUFDUCxNQUFNO0FBQUEsRUFDTixNQUFNO0FBQUEsRUFDTixNQUFNO0FBQUEsRUFDTixPQUFPO0FBQUEsRUFDUCxNQUFNO0FBQUEsRUFDTixPQUFPO0FBQUEsRUFDUCxPQUFPO0FBQUEsRUFDUCxNQUFNO0FBQUEsRUFDTixTQUFTO0FBQUEsRUFDVCxNQUFNO0FBQUEsRUFDTixRQUFRO0FBQUEsRUFDUixVQUNFO0FBQUEsRUFDRixPQUNFO0FBQUEsRUFDRixLQUFLO0FBQUEsRUFDTCxPQUFPO0FBQUEsRUFDUCxLQUFLO0FBQUEsRUFDTCxNQUFNO0FBQUEsRUFDTixPQUFPO0FBQUEsRUFDUCxNQUFNO0FBQUEsRUFDTixNQUFNO0FBQUEsRUFDTixNQUFNO0FBQUEsRUFDTixTQUFTO0FBQUEsRUFDVCxRQUFRO0FBQUEsRUFDUixTQUFTO0FBQ1g7QUFNTyxTQUFTLEtBQUssRUFBRSxLQUFLLEdBQXVCO0FBQ2pELFNBQ0Usa0JBQUMsU0FBSSxPQUFNLFFBQU8sU0FBUSxhQUFZLGVBQVksUUFBTyxXQUFVLFNBQ2pFLDRCQUFDLFVBQUssR0FBRyxNQUFNLElBQUksR0FBRyxHQUN4QjtBQUVKOzs7QUNuRU8sU0FBUyxPQUFPO0FBQUEsRUFDckI7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBLEdBQUc7QUFDTCxHQUtHO0FBQ0QsU0FDRSxrQkFBQyxZQUFPLE1BQUssVUFBVSxHQUFHLE1BQU0sT0FBTyxVQUFVLFFBQVEsRUFBRSxJQUFJLFVBQVUsS0FBSyxZQUFZLE1BQ3ZGO0FBQUEsV0FBTyxrQkFBQyxVQUFLLE9BQU0sV0FBVSxlQUFZLFFBQU8sSUFBSyxRQUFRLGtCQUFDLFFBQUssTUFBTSxNQUFNO0FBQUEsSUFDL0U7QUFBQSxLQUNIO0FBRUo7QUFHTyxTQUFTLFdBQVcsRUFBRSxNQUFNLE9BQU8sR0FBRyxLQUFLLEdBQStDO0FBQy9GLFNBQ0Usa0JBQUMsWUFBTyxNQUFLLFVBQVUsR0FBRyxNQUFNLE9BQU0sZUFBYyxjQUFZLE9BQU8sT0FBTyxPQUM1RSw0QkFBQyxRQUFLLE1BQU0sTUFBTSxHQUNwQjtBQUVKO0FBR08sU0FBUyxXQUFXO0FBQUEsRUFDekI7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFDRixHQUtHO0FBQ0QsU0FDRSxrQkFBQyxPQUFFLE1BQVksT0FBTyxVQUFVLFFBQVEsRUFBRSxJQUN2QztBQUFBLFlBQVEsa0JBQUMsUUFBSyxNQUFNLE1BQU07QUFBQSxJQUMxQjtBQUFBLEtBQ0g7QUFFSjs7O0FDeENBLElBQU0sUUFBUSxFQUFlLENBQUMsQ0FBQztBQUMvQixJQUFJLFFBQVE7QUFHWixJQUFNLFVBQVU7QUFHVCxTQUFTLE1BQU0sTUFBYyxPQUFxQixRQUFRLFFBQStCO0FBQzlGLFdBQVM7QUFDVCxRQUFNLE9BQWEsU0FBUyxFQUFFLElBQUksT0FBTyxNQUFNLE1BQU0sT0FBTyxJQUFJLEVBQUUsSUFBSSxPQUFPLE1BQU0sS0FBSztBQUV4RixRQUFNLFFBQVEsQ0FBQyxHQUFHLE1BQU0sTUFBTSxNQUFNLEVBQUUsR0FBRyxJQUFJO0FBQy9DO0FBR08sU0FBUyxhQUFhLFNBQXdCO0FBQ25ELE1BQUksbUJBQW1CLGdCQUFnQixRQUFRLFNBQVMsYUFBYztBQUN0RSxRQUFNLE9BQU8sbUJBQW1CLFVBQVUsUUFBUSxVQUFVLEVBQUUsR0FBRztBQUNqRSxRQUFNLE1BQU0sS0FBSztBQUNuQjtBQUVBLFNBQVMsUUFBUSxJQUFrQjtBQUNqQyxRQUFNLFFBQVEsTUFBTSxNQUFNLE9BQU8sQ0FBQyxTQUFTLEtBQUssT0FBTyxFQUFFO0FBQzNEO0FBRUEsU0FBUyxNQUFNLEVBQUUsS0FBSyxHQUFtQjtBQUN2QyxJQUFVLE1BQU07QUFDZCxRQUFJLEtBQUssU0FBUyxNQUFPO0FBQ3pCLFVBQU0sUUFBUSxXQUFXLE1BQU0sUUFBUSxLQUFLLEVBQUUsR0FBRyxPQUFPO0FBQ3hELFdBQU8sTUFBTSxhQUFhLEtBQUs7QUFBQSxFQUNqQyxHQUFHLENBQUMsSUFBSSxDQUFDO0FBQ1QsUUFBTSxFQUFFLE9BQU8sSUFBSTtBQUNuQixTQUNFLGtCQUFDLFNBQUksT0FBTSxTQUFRLGFBQVcsS0FBSyxNQUFNLE1BQU0sS0FBSyxTQUFTLFFBQVEsVUFBVSxVQUM3RTtBQUFBLHNCQUFDLE9BQUcsZUFBSyxNQUFLO0FBQUEsSUFDYixVQUNDO0FBQUEsTUFBQztBQUFBO0FBQUEsUUFDQyxNQUFLO0FBQUEsUUFDTCxTQUFTLE1BQU07QUFDYixrQkFBUSxLQUFLLEVBQUU7QUFDZixpQkFBTyxJQUFJO0FBQUEsUUFDYjtBQUFBLFFBRUMsaUJBQU87QUFBQTtBQUFBLElBQ1Y7QUFBQSxJQUVGLGtCQUFDLGNBQVcsTUFBSyxTQUFRLE9BQU8sRUFBRSxHQUFHLFNBQVMsU0FBUyxNQUFNLFFBQVEsS0FBSyxFQUFFLEdBQUc7QUFBQSxLQUNqRjtBQUVKO0FBR08sU0FBUyxTQUFTO0FBQ3ZCLFNBQ0Usa0JBQUMsU0FBSSxPQUFNLG1CQUFrQixhQUFVLFVBQ3BDLGdCQUFNLE1BQU0sSUFBSSxDQUFDLFNBQ2hCLGtCQUFDLFNBQW9CLFFBQVQsS0FBSyxFQUFnQixDQUNsQyxHQUNIO0FBRUo7IiwKICAibmFtZXMiOiBbImNvdW50IiwgImNvdW50IiwgImNvdW50IiwgImFsbCIsICJjb3VudCIsICJuIiwgImNvdW50IiwgImFsbCIsICJWTk9ERV9NQVJLRVIiLCAiU3ltYm9sIiwgImZvciIsICJ2bm9kZUlkIiwgImNyZWF0ZVZOb2RlIiwgInR5cGUiLCAicHJvcHMiLCAia2V5IiwgImlzU3RhdGljQ2hpbGRyZW4iLCAiX19zb3VyY2UiLCAiX19zZWxmIiwgInJlZiIsICJpIiwgIm5vcm1hbGl6ZWRQcm9wcyIsICJ2bm9kZSIsICJfX2siLCAiX18iLCAiX19iIiwgIl9fZSIsICJfX2MiLCAiY29uc3RydWN0b3IiLCAiVk5PREVfTUFSS0VSIiwgIl9fdiIsICJ2bm9kZUlkIiwgIl9faSIsICJfX3UiLCAib3B0aW9ucyJdCn0K
