import { startFigure } from "./figure.js";
import { startFilter } from "./filter.js";
import { startLanguage } from "./language.js";
import { clustersOnPage } from "./page.js";
import { startSorting } from "./sort.js";

document.documentElement.classList.add("on");
const clusters = clustersOnPage();
startLanguage();
startSorting(clusters);
const figure = startFigure(clusters);
startFilter(clusters, figure);
