import{b as a,c as b,d as c,e as d}from"./chunk-DZJ7Y6OP.js";import"./chunk-KV36TIKJ.js";export{d as find,a as onServer,c as showFound,b as showFoundWith};
