import{B as t,I as o,o as a}from"./chunk-4G5EA2E2.js";function i(){return t("main",{class:"page",id:"main",children:t(o,{title:a.charts.pages.Hosts})})}export{i as default};
