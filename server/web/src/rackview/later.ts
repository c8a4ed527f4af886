// What stands around the racks and acts on them: pane, legend, chart, tools, menus, dialogs, keys, and the racks
// as a table and a tree. It is two thirds of the rack view's code, and loaded once the racks are drawn.
export { Acting } from "./Acting";
export { canvasActs } from "./canvasacts";
export { Details } from "./Details";
export { ExportMenu } from "./ExportMenu";
export { Find } from "./Find";
export { Legend } from "./Legend";
export { Navigator } from "./Navigator";
export { NoMetrics, NoRacks } from "./Nothing";
export { Pane } from "./Pane";
export { PresetMenu } from "./Presets";
export { RankedChart } from "./RankedChart";
export { Rows } from "./Rows";
export { ShowAs } from "./ShowAs";
export { setStage } from "./setstage";
export { TimeBar } from "./TimeBar";
export { Tree } from "./Tree";
export { viewCommands } from "./viewcommands";
