import{b as a,c as b,d as c,e as d}from"./chunk-G2MZOQWL.js";import"./chunk-SSFV27KK.js";export{d as find,a as onServer,c as showFound,b as showFoundWith};
