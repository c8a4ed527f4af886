import{b as a,c as b,d as c,e as d}from"./chunk-SNPB2AEL.js";import"./chunk-ALPGBZTD.js";export{d as find,a as onServer,c as showFound,b as showFoundWith};
