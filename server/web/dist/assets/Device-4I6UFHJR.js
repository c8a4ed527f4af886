import{B as e,I as i,o as a}from"./chunk-4G5EA2E2.js";function t(){return e("main",{class:"page",id:"main",children:e(i,{title:a.charts.pages.Device})})}export{t as default};
