import{b as a,c as b,d as c,e as d}from"./chunk-UVNJ6JKW.js";import"./chunk-X5CWOSJB.js";export{d as find,a as onServer,c as showFound,b as showFoundWith};
