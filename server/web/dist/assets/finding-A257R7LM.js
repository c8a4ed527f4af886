import{b as a,c as b,d as c,e as d}from"./chunk-MH42JB47.js";import"./chunk-GAUVXYP3.js";export{d as find,a as onServer,c as showFound,b as showFoundWith};
