import{B as a,I as i,o as t}from"./chunk-4G5EA2E2.js";function e(){return a("main",{class:"page",id:"main",children:a(i,{title:t.charts.pages.Rack})})}export{e as default};
