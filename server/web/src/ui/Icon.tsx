// Icons drawn for this application: paths in a square of 16.

const PATHS = {
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
  command:
    "M6 6h4v4H6zM6 6H4.5A1.5 1.5 0 1 1 6 4.500zM10 6V4.500A1.5 1.5 0 1 1 11.500 6zM10 10h1.500A1.5 1.5 0 1 1 10 11.500zM6 10v1.500A1.500 1.5 0 1 1 4.500 10z",
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
  settings:
    "M8 10a2 2 0 1 0 0-4 2 2 0 0 0 0 4M8 2v2M8 12v2M2 8h2M12 8h2M3.800 3.800l1.400 1.400M10.800 10.800l1.400 1.400M3.800 12.200l1.400-1.400M10.800 5.200l1.400-1.400",
  share:
    "M12 5.500a1.800 1.800 0 1 0 0-3.600 1.800 1.800 0 0 0 0 3.600M4 9.800a1.800 1.800 0 1 0 0-3.600 1.800 1.800 0 0 0 0 3.600M12 14.100a1.800 1.800 0 1 0 0-3.600 1.800 1.800 0 0 0 0 3.600M5.600 7.200l4.800-2.600M5.600 8.800l4.800 2.600",
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
  zoomOut: "M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10M10.500 10.500 14 14M5 7h4",
} as const;

/** The name of an icon. */
export type IconName = keyof typeof PATHS;

/** An icon beside words, or in a button that has a label: it is never read out. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
