import{b as a,c as b,d as c,e as d}from"./chunk-3MYC3NDT.js";import"./chunk-2EPJ55KV.js";export{d as find,a as onServer,c as showFound,b as showFoundWith};
