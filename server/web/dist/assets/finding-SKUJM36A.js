import{b as a,c as b,d as c,e as d}from"./chunk-7GEZXHPN.js";import"./chunk-UPZHOWRP.js";export{d as find,a as onServer,c as showFound,b as showFoundWith};
