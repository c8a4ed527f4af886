import{b as a,c as b,d as c,e as d}from"./chunk-HQH7RFIE.js";import"./chunk-C36FD3FQ.js";export{d as find,a as onServer,c as showFound,b as showFoundWith};
