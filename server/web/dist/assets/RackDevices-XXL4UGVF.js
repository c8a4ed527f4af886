import{B as a,I as i,o as e}from"./chunk-4G5EA2E2.js";function t(){return a("main",{class:"page",id:"main",children:a(i,{title:e.charts.pages.RackDevices})})}export{t as default};
