import{b as a,c as b,d as c,e as d}from"./chunk-JE6RGEQI.js";import"./chunk-ZWYK3M62.js";export{d as find,a as onServer,c as showFound,b as showFoundWith};
