import{b as a,c as b,d as c,e as d}from"./chunk-FG4TXO2Y.js";import"./chunk-2CEJPZFX.js";export{d as findInPalette,a as onServer,c as showFound,b as showFoundWith};
