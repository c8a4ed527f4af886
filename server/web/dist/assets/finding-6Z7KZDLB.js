import{b as a,c as b,d as c,e as d}from"./chunk-O4BAERQL.js";import"./chunk-NV7ROMLM.js";export{d as find,a as onServer,c as showFound,b as showFoundWith};
