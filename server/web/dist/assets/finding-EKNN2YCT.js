import{b as a,c as b,d as c,e as d}from"./chunk-Y6J7U2HI.js";import"./chunk-MI54WFV6.js";export{d as find,a as onServer,c as showFound,b as showFoundWith};
