import"./chunk-4EDEGL2M.js";
