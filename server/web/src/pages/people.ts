// Pages of people and of what they keep: accounts, users, teams, templates, racks. One file of the bundle.
export { default as Account } from "./account/Account";
export { default as SetUp } from "./door/SetUp";
export { default as EditRack } from "./racks/EditRack";
export { default as Import } from "./racks/Import";
export { default as NewRack } from "./racks/NewRack";
export { default as EditTeam } from "./teams/EditTeam";
export { default as Members } from "./teams/Members";
export { default as NewTeam } from "./teams/NewTeam";
export { default as Team } from "./teams/Team";
export { default as Teams } from "./teams/Teams";
export { default as NewTemplate } from "./templates/NewTemplate";
export { default as Template } from "./templates/Template";
export { default as Templates } from "./templates/Templates";
export { default as NewUser } from "./users/NewUser";
export { default as User } from "./users/User";
export { default as Users } from "./users/Users";
