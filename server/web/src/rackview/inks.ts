// The colours of the drawing, light and dark. They are here and not in the style sheet because a picture
// that is saved, printed or made by the server has them too.

/** The names of colours. */
export type Ink = keyof typeof LIGHT;

/** How everything is drawn. */
export interface Theme {
  name: "light" | "dark";
  inks: Readonly<Record<Ink, string>>;
  /** Families of type, as CSS has them. */
  font: string;
}

const LIGHT = {
  // The room.
  floor: "#f5f6f8",
  group: "#ffffff",
  groupLine: "#e1e5eb",
  ink: "#18202b",
  quiet: "#545f6e",
  accent: "#1d5fc4",
  // The rack.
  post: "#cfd5dd",
  postLight: "#dde2e9",
  postLine: "#aab3bf",
  rail: "#e9ecf0",
  hole: "#a9b1bc",
  bay: "#e4e8ed",
  bayLine: "#d6dbe2",
  unit: "#66707d",
  // Devices.
  body: "#fbfcfd",
  bodyLow: "#eef1f4",
  bodyLine: "#b4bdc8",
  plate: "#dce2e9",
  plateLine: "#b4bdc9",
  dark: "#8b96a5",
  darker: "#5d6877",
  socket: "#475261",
  metal: "#c9d0d9",
  shine: "#ffffff",
  lit: "#22a06b",
  blue: "#3b82d6",
  // Blocks that are too small for a picture.
  server: "#b9c3d0",
  switch: "#9db4cf",
  storage: "#bdbbd3",
  // What is told about devices.
  good: "#16754a",
  warn: "#8a5200",
  bad: "#b3261e",
  info: "#1d5fc4",
  pause: "#6741b5",
  off: "#5f6a78",
  goodGround: "#d3eddf",
  warnGround: "#fbe6bd",
  badGround: "#f8d5d1",
  infoGround: "#d6e4f8",
  pauseGround: "#e4dcf6",
  offGround: "#e2e6eb",
  track: "#e6eaef",
  label: "#ffffff",
  onDark: "#ffffff",
  onLight: "#18202b",
} as const;

const DARK: Record<keyof typeof LIGHT, string> = {
  floor: "#0e1217",
  group: "#141920",
  groupLine: "#242c36",
  ink: "#e6eaf0",
  quiet: "#9aa6b6",
  accent: "#6ba6ff",
  post: "#2b333e",
  postLight: "#343d49",
  postLine: "#465160",
  rail: "#1d242d",
  hole: "#4d5867",
  bay: "#0c1015",
  bayLine: "#1a2028",
  unit: "#8793a3",
  body: "#333c48",
  bodyLow: "#29313b",
  bodyLine: "#4d5968",
  plate: "#232a33",
  plateLine: "#434e5c",
  dark: "#57636f",
  darker: "#161b22",
  socket: "#0d1116",
  metal: "#6b7786",
  shine: "#414c5a",
  lit: "#4cc38a",
  blue: "#6ba6ff",
  server: "#46525f",
  switch: "#3c5877",
  storage: "#54507a",
  good: "#4cc38a",
  warn: "#e4b04c",
  bad: "#ff8d83",
  info: "#6ba6ff",
  pause: "#b9a2f7",
  off: "#94a0af",
  goodGround: "#173d2d",
  warnGround: "#453611",
  badGround: "#522420",
  infoGround: "#1b3558",
  pauseGround: "#352a5c",
  offGround: "#2a323c",
  track: "#222932",
  label: "#161b22",
  onDark: "#ffffff",
  onLight: "#10151c",
};

const FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif';

/** Light and dark. */
export const THEMES: Readonly<Record<Theme["name"], Theme>> = {
  light: { name: "light", inks: LIGHT, font: FONT },
  dark: { name: "dark", inks: DARK, font: FONT },
};
