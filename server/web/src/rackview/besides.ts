// What stands beside the racks, in one file that is loaded once they are drawn.
export { Acting } from "./Acting";
export { Details } from "./Details";
export { ExportMenu } from "./ExportMenu";
export { Find } from "./Find";
export { Legend } from "./Legend";
export { NoMetrics, NoRacks } from "./Nothing";
export { Pane } from "./Pane";
export { PresetMenu } from "./Presets";
export { RankedChart } from "./RankedChart";
export { Rows } from "./Rows";
export { TimeBar } from "./TimeBar";
export { Tree } from "./Tree";
