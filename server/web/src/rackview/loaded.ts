import { lazy } from "../ui/lazy";

const besides = () => import("./besides");

// A component each, and one file: a first view has racks before it has what acts on them.
export const Acting = lazy(async () => (await besides()).Acting);
export const Details = lazy(async () => (await besides()).Details);
export const ExportMenu = lazy(async () => (await besides()).ExportMenu);
export const Find = lazy(async () => (await besides()).Find);
export const Legend = lazy(async () => (await besides()).Legend);
export const NoMetrics = lazy(async () => (await besides()).NoMetrics);
export const NoRacks = lazy(async () => (await besides()).NoRacks);
export const Pane = lazy(async () => (await besides()).Pane);
export const PresetMenu = lazy(async () => (await besides()).PresetMenu);
export const RankedChart = lazy(async () => (await besides()).RankedChart);
export const Rows = lazy(async () => (await besides()).Rows);
export const TimeBar = lazy(async () => (await besides()).TimeBar);
export const Tree = lazy(async () => (await besides()).Tree);
