export default {
body: {"0":function(container,depth0,helpers,partials,data) {
    return "<div class=\"watermark\" aria-hidden=\"true\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "watermark", {"start":{"line":1,"column":61},"end":{"line":1,"column":70}} ), depth0))
    + "</div>\n";
},"1":function(container,depth0,helpers,partials,data) {
    return "<span>"
    + container.escapeExpression(container.lambda(depth0, depth0))
    + "</span>";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section id=\""
    + alias3(alias2(alias1(depth0, "id", {"start":{"line":7,"column":15},"end":{"line":7,"column":17}} ), depth0))
    + "\""
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"sheets"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":20},"end":{"line":7,"column":57}}})) != null ? stack1 : "")
    + ">\n<h2>"
    + alias3(alias2(alias1(depth0, "heading", {"start":{"line":8,"column":6},"end":{"line":8,"column":13}} ), depth0))
    + "</h2>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"prose"),depth0,{"name":"prose","hash":{"blocks":lookupProperty(depth0,"blocks")},"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"sheets"),{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":0},"end":{"line":12,"column":9}}})) != null ? stack1 : "")
    + "</section>\n";
},"3":function(container,depth0,helpers,partials,data) {
    return " class=\"tabular\"";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"table"),depth0,{"name":"table","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<dl class=\"contact\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"contact"),{"name":"each","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":17,"column":0},"end":{"line":19,"column":9}}})) != null ? stack1 : "")
    + "</dl>\n";
},"6":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<div><dt>"
    + alias3(alias2(alias1(depth0, "label", {"start":{"line":18,"column":11},"end":{"line":18,"column":16}} ), depth0))
    + "：</dt><dd>"
    + alias3(alias2(alias1(depth0, "value", {"start":{"line":18,"column":30},"end":{"line":18,"column":35}} ), depth0))
    + "</dd></div>\n";
},"7":function(container,depth0,helpers,partials,data) {
    return "<p class=\"date\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "published", {"start":{"line":23,"column":18},"end":{"line":23,"column":27}} ), depth0))
    + "</p>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"watermark"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":2,"column":7}}})) != null ? stack1 : "")
    + "<main>\n<h1>"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"titleLines"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":4},"end":{"line":4,"column":54}}})) != null ? stack1 : "")
    + "</h1>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"prose"),depth0,{"name":"prose","hash":{"blocks":lookupProperty(depth0,"preamble")},"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"sections"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":14,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"contact"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":15,"column":0},"end":{"line":21,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"published"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":22,"column":0},"end":{"line":24,"column":7}}})) != null ? stack1 : "")
    + "</main>\n";
},"usePartial":true,"useData":true},
findings: {"0":function(container,depth0,helpers,partials,data) {
    return "<p class=\"summary\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "summary", {"start":{"line":18,"column":21},"end":{"line":18,"column":28}} ), depth0))
    + "</p>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<table class=\"counts\">\n<thead>\n<tr>"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"columns"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":23,"column":4},"end":{"line":23,"column":59}}})) != null ? stack1 : "")
    + "</tr>\n</thead>\n<tbody>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"reports"),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":26,"column":0},"end":{"line":28,"column":9}}})) != null ? stack1 : "")
    + "</tbody>\n</table>\n";
},"2":function(container,depth0,helpers,partials,data) {
    return "<th scope=\"col\">"
    + container.escapeExpression(container.lambda(depth0, depth0))
    + "</th>";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr><th scope=\"row\"><a href=\"#"
    + alias3(alias2(alias1(depth0, "id", {"start":{"line":27,"column":32},"end":{"line":27,"column":34}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "heading", {"start":{"line":27,"column":40},"end":{"line":27,"column":47}} ), depth0))
    + "</a></th>"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"counts"),{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":27,"column":58},"end":{"line":27,"column":100}}})) != null ? stack1 : "")
    + "</tr>\n";
},"4":function(container,depth0,helpers,partials,data) {
    return "<td>"
    + container.escapeExpression(container.lambda(depth0, depth0))
    + "</td>";
},"5":function(container,depth0,helpers,partials,data) {
    return "<p class=\"unopened\">"
    + container.escapeExpression(container.lambda(depth0, depth0))
    + "</p>\n";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section id=\""
    + alias3(alias2(alias1(depth0, "id", {"start":{"line":36,"column":15},"end":{"line":36,"column":17}} ), depth0))
    + "\">\n<h2>"
    + alias3(alias2(alias1(depth0, "heading", {"start":{"line":37,"column":6},"end":{"line":37,"column":13}} ), depth0))
    + "</h2>\n<p class=\"file\">"
    + alias3(alias2(alias1(depth0, "file", {"start":{"line":38,"column":18},"end":{"line":38,"column":22}} ), depth0))
    + "</p>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"clean"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":39,"column":0},"end":{"line":41,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"findings"),{"name":"each","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":42,"column":0},"end":{"line":59,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"sheets"),{"name":"if","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":60,"column":0},"end":{"line":66,"column":7}}})) != null ? stack1 : "")
    + "</section>\n";
},"7":function(container,depth0,helpers,partials,data) {
    return "<p>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "clean", {"start":{"line":40,"column":5},"end":{"line":40,"column":10}} ), depth0))
    + "</p>\n";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<article id=\""
    + alias3(alias2(alias1(depth0, "id", {"start":{"line":43,"column":15},"end":{"line":43,"column":17}} ), depth0))
    + "\" class=\""
    + alias3(alias2(alias1(depth0, "look", {"start":{"line":43,"column":30},"end":{"line":43,"column":34}} ), depth0))
    + "\">\n<h3><span class=\"number\">"
    + alias3(alias2(alias1(depth0, "number", {"start":{"line":44,"column":27},"end":{"line":44,"column":33}} ), depth0))
    + "</span> "
    + alias3(alias2(alias1(depth0, "title", {"start":{"line":44,"column":45},"end":{"line":44,"column":50}} ), depth0))
    + " <span class=\"severity\">"
    + alias3(alias2(alias1(depth0, "severity", {"start":{"line":44,"column":78},"end":{"line":44,"column":86}} ), depth0))
    + "</span></h3>\n<p class=\"where\">"
    + alias3(alias2(alias1(depth0, "where", {"start":{"line":45,"column":19},"end":{"line":45,"column":24}} ), depth0))
    + "</p>\n<p>"
    + alias3(alias2(alias1(depth0, "message", {"start":{"line":46,"column":5},"end":{"line":46,"column":12}} ), depth0))
    + "</p>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"remarks"),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":47,"column":0},"end":{"line":53,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"frame"),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":54,"column":0},"end":{"line":56,"column":7}}})) != null ? stack1 : "")
    + "<p class=\"code\">"
    + alias3(alias2(alias1(depth0, "code", {"start":{"line":57,"column":18},"end":{"line":57,"column":22}} ), depth0))
    + "</p>\n</article>\n";
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<dl>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"remarks"),{"name":"each","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":49,"column":0},"end":{"line":51,"column":9}}})) != null ? stack1 : "")
    + "</dl>\n";
},"10":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<div><dt>"
    + alias3(alias2(alias1(depth0, "name", {"start":{"line":50,"column":11},"end":{"line":50,"column":15}} ), depth0))
    + "</dt><dd>"
    + alias3(alias2(alias1(depth0, "text", {"start":{"line":50,"column":28},"end":{"line":50,"column":32}} ), depth0))
    + "</dd></div>\n";
},"11":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<pre><span class=\"line\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"frame"), "line", {"start":{"line":55,"column":26},"end":{"line":55,"column":36}} ), depth0))
    + "</span> "
    + alias3(alias2(alias1(lookupProperty(depth0,"frame"), "before", {"start":{"line":55,"column":48},"end":{"line":55,"column":60}} ), depth0))
    + "<mark>"
    + alias3(alias2(alias1(lookupProperty(depth0,"frame"), "marked", {"start":{"line":55,"column":70},"end":{"line":55,"column":82}} ), depth0))
    + "</mark>"
    + alias3(alias2(alias1(lookupProperty(depth0,"frame"), "after", {"start":{"line":55,"column":93},"end":{"line":55,"column":104}} ), depth0))
    + "</pre>\n";
},"12":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"sheets\" lang=\"zh-CN\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"sheets"),{"name":"each","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":62,"column":0},"end":{"line":64,"column":9}}})) != null ? stack1 : "")
    + "</div>\n";
},"13":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"table"),depth0,{"name":"table","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<!doctype html>\n<html lang=\""
    + alias3(alias2(alias1(depth0, "language", {"start":{"line":2,"column":14},"end":{"line":2,"column":22}} ), depth0))
    + "\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"generator\" content=\"disclosure\">\n<title>"
    + alias3(alias2(alias1(depth0, "title", {"start":{"line":8,"column":9},"end":{"line":8,"column":14}} ), depth0))
    + "</title>\n<style>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"form"),depth0,{"name":"form","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"remarks"),depth0,{"name":"remarks","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</style>\n</head>\n<body class=\"system\">\n<main>\n<h1>"
    + alias3(alias2(alias1(depth0, "title", {"start":{"line":16,"column":6},"end":{"line":16,"column":11}} ), depth0))
    + "</h1>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"summary"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":17,"column":0},"end":{"line":19,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"reports"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":20,"column":0},"end":{"line":31,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"unopened"),{"name":"each","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":32,"column":0},"end":{"line":34,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"reports"),{"name":"each","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":35,"column":0},"end":{"line":68,"column":9}}})) != null ? stack1 : "")
    + "</main>\n</body>\n</html>\n";
},"usePartial":true,"useData":true},
form: {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return ":root {\n  --song: 'Disclosure Song', 'SimSun', 'Songti SC', serif;\n  --song-bold: 'Disclosure Song Bold', 'Disclosure Song', 'SimSun', 'Songti SC', serif;\n  --fang: 'Disclosure Fang', 'Disclosure Song', 'FangSong', 'STFangsong', serif;\n  --kai: 'Disclosure Kai', 'Disclosure Song', 'KaiTi', 'STKaiti', serif;\n  --hei: 'Disclosure Hei', 'Disclosure Song', 'SimHei', 'Heiti SC', sans-serif;\n}\n.system {\n  --song: 'SimSun', '宋体', 'STSong', 'Songti SC', 'Disclosure Song', serif;\n  --song-bold: 'FZXiaoBiaoSong-B05S', '方正小标宋简体', '方正小标宋_GBK', 'STZhongsong', 'Disclosure Song Bold', 'Disclosure Song', serif;\n  --fang: 'FangSong_GB2312', '仿宋_GB2312', 'FangSong', '仿宋', 'STFangsong', 'Disclosure Fang', 'Disclosure Song', serif;\n  --kai: 'KaiTi_GB2312', '楷体_GB2312', 'KaiTi', '楷体', 'STKaiti', 'Kaiti SC', 'Disclosure Kai', 'Disclosure Song', serif;\n  --hei: 'SimHei', '黑体', 'STHeiti', 'Heiti SC', 'Disclosure Hei', 'Disclosure Song', sans-serif;\n}\n* { box-sizing: border-box; }\nhtml { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }\nbody {\n  margin: 0;\n  background: #fff;\n  color: #000;\n  font-family: var(--fang);\n  font-size: 1.125rem;\n  line-height: 1.85;\n  line-break: strict;\n  overflow-wrap: break-word;\n}\nmain { max-width: 50rem; margin: 0 auto; padding: 1.5rem 1.25rem 3rem; }\nh1, h2, h3, h4, h5, p, ul, dl, blockquote { margin: 0; }\nh1 { margin: 1rem 0 1.75rem; font: 400 1.75rem/1.5 var(--song-bold); text-align: center; }\nh1 span { display: block; }\nh2, h3, h4, h5 { font-size: inherit; font-weight: 400; text-indent: 2em; }\nh2 { font-family: var(--hei); }\nh3, .lead { font-family: var(--kai); }\np { text-indent: 2em; text-align: justify; }\nstrong { font-family: var(--hei); font-weight: 400; }\nem { font-family: var(--kai); font-style: normal; }\na { color: inherit; overflow-wrap: anywhere; }\n.run { word-break: break-all; }\nul { padding: 0 0 0 3em; }\nli > p { text-indent: 0; }\nblockquote { padding-left: 2em; font-family: var(--kai); }\nsection { margin: 0.5rem 0; }\n.sheet { margin: 0.75rem 0; overflow-x: auto; }\n.sheet:focus-visible { outline: 2px solid #1a5fb4; outline-offset: 2px; }\ntable { width: 100%; border-collapse: collapse; table-layout: fixed; font-size: 0.9375rem; line-height: 1.4; }\ncaption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }\nth, td { border: 1px solid #000; padding: 0.3em 0.35em; font-weight: 400; text-align: center; vertical-align: middle; overflow-wrap: anywhere; }\nth { text-wrap: balance; }\n.stub { text-align: left; }\n.caption { font-family: var(--hei); }\n.figure { font-variant-numeric: tabular-nums; overflow-wrap: normal; }\ntd small { font-size: 0.85em; }\n.dense table { min-width: 46rem; font-size: 0.875rem; line-height: 1.3; }\n.dense th, .dense td { padding: 0.25em 0.2em; }\n.plain { margin: 0.5rem 0; }\n.note { font-size: 0.875em; text-indent: 0; }\n.contact { margin-top: 1.5rem; }\n.contact div { display: flex; padding-left: 2em; }\n.contact dt { flex: none; }\n.contact dd { margin: 0; overflow-wrap: anywhere; }\n.date { margin-top: 1.5rem; padding-right: 4em; text-align: right; text-indent: 0; }\n.watermark {\n  position: fixed; z-index: 1; inset: 0; display: flex; align-items: center; justify-content: center;\n  color: rgb(160 0 0 / 14%); font: 400 10rem/1 var(--hei); letter-spacing: 0.3em; transform: rotate(-32deg); pointer-events: none;\n}\n@media screen and (max-width: 40rem) {\n  body { font-size: 1.0625rem; line-height: 1.75; }\n  main { padding: 1rem 1rem 2.5rem; }\n  h1 { font-size: 1.375rem; }\n}\n";
},"useData":true},
inlines: {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"kind"),"text"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":17},"end":{"line":1,"column":49}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"kind"),"run"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":49},"end":{"line":1,"column":105}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"kind"),"break"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":105},"end":{"line":1,"column":134}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"kind"),"strong"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":134},"end":{"line":1,"column":206}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"kind"),"emphasis"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":206},"end":{"line":1,"column":272}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"kind"),"link"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":272},"end":{"line":1,"column":348}}})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    return container.escapeExpression(container.lambda(container.strict(depth0, "text", {"start":{"line":1,"column":36},"end":{"line":1,"column":40}} ), depth0));
},"2":function(container,depth0,helpers,partials,data) {
    return "<span class=\"run\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "text", {"start":{"line":1,"column":85},"end":{"line":1,"column":89}} ), depth0))
    + "</span>";
},"3":function(container,depth0,helpers,partials,data) {
    return "<br>";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<strong>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"inlines"),depth0,{"name":"inlines","hash":{"inlines":lookupProperty(depth0,"inlines")},"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</strong>";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<em>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"inlines"),depth0,{"name":"inlines","hash":{"inlines":lookupProperty(depth0,"inlines")},"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</em>";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<a href=\""
    + container.escapeExpression(container.lambda(container.strict(depth0, "href", {"start":{"line":1,"column":300},"end":{"line":1,"column":304}} ), depth0))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"inlines"),depth0,{"name":"inlines","hash":{"inlines":lookupProperty(depth0,"inlines")},"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</a>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"inlines"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":357}}})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
list: {"0":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<option value=\""
    + alias3(alias2(alias1(depth0, "look", {"start":{"line":19,"column":114},"end":{"line":19,"column":118}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "name", {"start":{"line":19,"column":124},"end":{"line":19,"column":128}} ), depth0))
    + "</option>";
},"1":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<th scope=\"col\" class=\""
    + alias3(alias2(alias1(depth0, "look", {"start":{"line":24,"column":46},"end":{"line":24,"column":50}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "name", {"start":{"line":24,"column":56},"end":{"line":24,"column":60}} ), depth0))
    + "</th>";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr class=\""
    + alias3(alias2(alias1(depth0, "look", {"start":{"line":28,"column":13},"end":{"line":28,"column":17}} ), depth0))
    + "\">\n<th scope=\"row\" data-label=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"label"), "report", {"start":{"line":29,"column":30},"end":{"line":29,"column":42}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "name", {"start":{"line":29,"column":48},"end":{"line":29,"column":52}} ), depth0))
    + "<span class=\"file\">"
    + alias3(alias2(alias1(depth0, "file", {"start":{"line":29,"column":75},"end":{"line":29,"column":79}} ), depth0))
    + "</span></th>\n<td data-label=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"label"), "region", {"start":{"line":30,"column":18},"end":{"line":30,"column":30}} ), depth0))
    + "\" class=\"region\">"
    + alias3(alias2(alias1(depth0, "region", {"start":{"line":30,"column":51},"end":{"line":30,"column":57}} ), depth0))
    + "</td>\n<td data-label=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"label"), "year", {"start":{"line":31,"column":18},"end":{"line":31,"column":28}} ), depth0))
    + "\" class=\"short\">"
    + alias3(alias2(alias1(depth0, "year", {"start":{"line":31,"column":48},"end":{"line":31,"column":52}} ), depth0))
    + "</td>\n<td data-label=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"label"), "state", {"start":{"line":32,"column":18},"end":{"line":32,"column":29}} ), depth0))
    + "\" data-key=\""
    + alias3(alias2(alias1(depth0, "rank", {"start":{"line":32,"column":45},"end":{"line":32,"column":49}} ), depth0))
    + "\"><span class=\"state\">"
    + alias3(alias2(alias1(depth0, "state", {"start":{"line":32,"column":75},"end":{"line":32,"column":80}} ), depth0))
    + "</span></td>\n<td data-label=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"label"), "results", {"start":{"line":33,"column":18},"end":{"line":33,"column":31}} ), depth0))
    + "\" data-key=\""
    + alias3(alias2(alias1(depth0, "results", {"start":{"line":33,"column":47},"end":{"line":33,"column":54}} ), depth0))
    + "\">"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"links"),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":33,"column":58},"end":{"line":33,"column":116}}})) != null ? stack1 : "")
    + "</td>\n<td data-label=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"label"), "errors", {"start":{"line":34,"column":18},"end":{"line":34,"column":30}} ), depth0))
    + "\" class=\"figure\">"
    + alias3(alias2(alias1(depth0, "errors", {"start":{"line":34,"column":51},"end":{"line":34,"column":57}} ), depth0))
    + "</td>\n<td data-label=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"label"), "warnings", {"start":{"line":35,"column":18},"end":{"line":35,"column":32}} ), depth0))
    + "\" class=\"figure\">"
    + alias3(alias2(alias1(depth0, "warnings", {"start":{"line":35,"column":53},"end":{"line":35,"column":61}} ), depth0))
    + "</td>\n<td data-label=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"label"), "findings", {"start":{"line":36,"column":18},"end":{"line":36,"column":32}} ), depth0))
    + "\" class=\"findings\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"findings"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":36,"column":53},"end":{"line":36,"column":212}}})) != null ? stack1 : "")
    + "</td>\n</tr>\n";
},"3":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<a href=\""
    + alias3(alias2(alias1(depth0, "href", {"start":{"line":33,"column":84},"end":{"line":33,"column":88}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "format", {"start":{"line":33,"column":94},"end":{"line":33,"column":100}} ), depth0))
    + "</a> ";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<ul>"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"findings"),{"name":"each","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":36,"column":73},"end":{"line":36,"column":200}}})) != null ? stack1 : "")
    + "</ul>";
},"5":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<li class=\""
    + alias3(alias2(alias1(depth0, "severity", {"start":{"line":36,"column":104},"end":{"line":36,"column":112}} ), depth0))
    + "\"><span class=\"where\">"
    + alias3(alias2(alias1(depth0, "where", {"start":{"line":36,"column":138},"end":{"line":36,"column":143}} ), depth0))
    + "</span> "
    + alias3(alias2(alias1(depth0, "message", {"start":{"line":36,"column":155},"end":{"line":36,"column":162}} ), depth0))
    + " <code>"
    + alias3(alias2(alias1(depth0, "code", {"start":{"line":36,"column":173},"end":{"line":36,"column":177}} ), depth0))
    + "</code></li>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<!doctype html>\n<html lang=\""
    + alias3(alias2(alias1(depth0, "language", {"start":{"line":2,"column":14},"end":{"line":2,"column":22}} ), depth0))
    + "\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; script-src '"
    + alias3(alias2(alias1(depth0, "scriptHash", {"start":{"line":5,"column":113},"end":{"line":5,"column":123}} ), depth0))
    + "'; base-uri 'none'; form-action 'none'\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"generator\" content=\"disclosure\">\n<title>"
    + alias3(alias2(alias1(depth0, "title", {"start":{"line":8,"column":9},"end":{"line":8,"column":14}} ), depth0))
    + "</title>\n<style>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"listing"),depth0,{"name":"listing","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</style>\n</head>\n<body>\n<main>\n<h1>"
    + alias3(alias2(alias1(depth0, "title", {"start":{"line":15,"column":6},"end":{"line":15,"column":11}} ), depth0))
    + "</h1>\n<p class=\"summary\">"
    + alias3(alias2(alias1(depth0, "summary", {"start":{"line":16,"column":21},"end":{"line":16,"column":28}} ), depth0))
    + "</p>\n<div class=\"controls\" id=\"controls\" hidden>\n<label>"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "search", {"start":{"line":18,"column":9},"end":{"line":18,"column":21}} ), depth0))
    + " <input type=\"search\" id=\"search\" autocomplete=\"off\"></label>\n<label>"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "state", {"start":{"line":19,"column":9},"end":{"line":19,"column":20}} ), depth0))
    + " <select id=\"state\"><option value=\"\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "all", {"start":{"line":19,"column":61},"end":{"line":19,"column":70}} ), depth0))
    + "</option>"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"states"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":19,"column":81},"end":{"line":19,"column":148}}})) != null ? stack1 : "")
    + "</select></label>\n<output id=\"count\" for=\"search state\"></output>\n</div>\n<table>\n<thead>\n<tr>"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"columns"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":24,"column":4},"end":{"line":24,"column":76}}})) != null ? stack1 : "")
    + "</tr>\n</thead>\n<tbody>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"rows"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":27,"column":0},"end":{"line":38,"column":9}}})) != null ? stack1 : "")
    + "</tbody>\n</table>\n</main>\n\u003Cscript>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"sorting"),depth0,{"name":"sorting","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "\u003C/script>\n</body>\n</html>\n";
},"usePartial":true,"useData":true},
listing: {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "/* The list of many reports: words in the machine's sans-serif; on a narrow screen each row is a card. */\n* { box-sizing: border-box; }\nhtml { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }\nbody { margin: 0; background: #fff; color: #1a1a1a; font: 1rem/1.6 system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif; }\nmain { max-width: 86rem; margin: 0 auto; padding: 1.5rem 1.25rem 3rem; }\nh1 { margin: 0 0 0.5rem; font-size: 1.5rem; line-height: 1.4; }\n.summary { margin: 0 0 1rem; }\n.controls { display: flex; flex-wrap: wrap; gap: 0.75rem 1.5rem; align-items: center; margin: 0 0 1rem; }\n.controls[hidden] { display: none; }\ninput, select, th button { font: inherit; }\ninput, select { padding: 0.3rem 0.5rem; border: 1px solid #767676; border-radius: 0.25rem; background: #fff; color: inherit; }\noutput { color: #444; }\ntable { width: 100%; border-collapse: collapse; font-size: 0.9375rem; }\nth, td { padding: 0.4rem 0.6rem; border-bottom: 1px solid #ccc; text-align: left; vertical-align: top; overflow-wrap: anywhere; }\nthead th { position: sticky; top: 0; background: #f2f2f2; border-bottom: 2px solid #333; white-space: nowrap; }\nth button { padding: 0; border: 0; background: none; color: inherit; font-weight: 600; cursor: pointer; }\nth button:focus-visible, input:focus-visible, select:focus-visible, a:focus-visible { outline: 2px solid #1a5fb4; outline-offset: 2px; }\nth[aria-sort='ascending'] button::after { content: ' ▲'; }\nth[aria-sort='descending'] button::after { content: ' ▼'; }\ntbody th { font-weight: 600; min-width: 12rem; }\n.file { display: block; color: #595959; font-size: 0.8125rem; font-weight: 400; }\n.short { white-space: nowrap; }\n.region { min-width: 6rem; }\n.figure { text-align: right; font-variant-numeric: tabular-nums; }\n.state { display: inline-block; padding: 0 0.5em; border-radius: 0.2em; background: #e8e8e8; white-space: nowrap; }\n.built .state { background: #d7ecd9; }\n.rejected .state, .failed .state { background: #b3261e; color: #fff; }\ntd a { color: #1a5fb4; margin-right: 0.4em; }\n.findings ul { margin: 0; padding: 0; list-style: none; }\n.findings li + li { margin-top: 0.25rem; }\n.findings li { padding-left: 0.6rem; border-left: 0.25rem solid #767676; }\n.findings li.error { border-color: #b3261e; }\n.findings li.warning { border-color: #8a5a00; }\n.where, code { color: #595959; font-size: 0.8125rem; }\ntr[hidden] { display: none; }\n@media (max-width: 48rem) {\n  main { padding: 1rem 0.75rem 2rem; }\n  h1 { font-size: 1.25rem; }\n  .controls label, .controls input, .controls select { width: 100%; }\n  table, tbody, tr, tbody th, tbody td { display: block; width: 100%; }\n  thead { display: block; margin-bottom: 0.5rem; }\n  thead tr { display: flex; flex-wrap: wrap; gap: 0 0.75rem; background: #f2f2f2; }\n  thead th { position: static; border: 0; background: none; }\n  tbody tr { margin-bottom: 0.75rem; padding: 0.5rem 0.6rem; border: 1px solid #bbb; border-left: 0.375rem solid #767676; border-radius: 0.25rem; }\n  tbody tr.rejected, tbody tr.failed { border-left-color: #b3261e; }\n  tbody th, tbody td { display: flex; gap: 0.5rem; padding: 0.1rem 0; border: 0; text-align: left; }\n  tbody th { display: block; min-width: 0; }\n  tbody td::before { flex: none; min-width: 4em; color: #595959; content: attr(data-label); }\n  tbody td:empty { display: none; }\n  tbody td.figure::before { text-align: left; }\n}\n@media print { .controls { display: none; } thead th { position: static; } }\n";
},"useData":true},
print: {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "/* GB/T 9704-2012: A4, margins 37, 26, 35 and 28 mm; 22 lines of 28 characters fill the 225 by 156 mm of the type area. */\n@page {\n  size: 210mm 297mm;\n  margin: 37mm 26mm 35mm 28mm;\n}\n/* Page numbers: 14 pt, 7 mm below the type area, on odd pages right and on even pages left, one character in. */\n@page :right {\n  @bottom-right { content: '— ' counter(page) ' —'; padding: 7mm 14pt 0 0; vertical-align: top; font: 14pt/1 'Disclosure Song', 'SimSun', serif; }\n}\n@page :left {\n  @bottom-left { content: '— ' counter(page) ' —'; padding: 7mm 0 0 14pt; vertical-align: top; font: 14pt/1 'Disclosure Song', 'SimSun', serif; }\n}\n@media print {\n  body { font-size: 15.75pt; line-height: 28.9pt; orphans: 2; widows: 2; }\n  main { max-width: none; padding: 0; }\n  h1 { margin: 28.9pt 0; font-size: 22pt; line-height: 36pt; break-after: avoid; }\n  h2, h3, h4, h5 { break-after: avoid; }\n  section { margin: 0; }\n  .tabular { break-inside: avoid; }\n  .sheet { margin: 4pt 0 8pt; overflow: visible; }\n  table { font-size: 12pt; line-height: 16pt; }\n  th, td { border-width: 0.75pt; padding: 2pt 3pt; }\n  .dense table { min-width: 0; font-size: 8.5pt; line-height: 10.6pt; }\n  .dense th, .dense td { padding: 1.6pt 1.5pt; }\n  .dense thead th { padding: 3pt 1pt; }\n  thead { display: table-header-group; }\n  /* On cells, not on rows: a row whose label spans a group would take the whole group with it. */\n  td, th[rowspan='1'] { break-inside: avoid; }\n  .plain { font-size: 12pt; line-height: 18pt; }\n  a { text-decoration: none; }\n  .contact, .date { margin-top: 28.9pt; break-inside: avoid; }\n  .watermark { font-size: 120pt; }\n}\n";
},"useData":true},
prose: {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"kind"),"heading2"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":4,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"kind"),"heading3"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":7,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"kind"),"heading4"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":0},"end":{"line":10,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"kind"),"paragraph"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":11,"column":0},"end":{"line":13,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"kind"),"list"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":14,"column":0},"end":{"line":20,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"kind"),"quote"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":21,"column":0},"end":{"line":23,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"kind"),"table"),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":24,"column":0},"end":{"line":30,"column":7}}})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h3>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"inlines"),depth0,{"name":"inlines","hash":{"inlines":lookupProperty(depth0,"inlines")},"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</h3>\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h4>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"inlines"),depth0,{"name":"inlines","hash":{"inlines":lookupProperty(depth0,"inlines")},"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</h4>\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h5>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"inlines"),depth0,{"name":"inlines","hash":{"inlines":lookupProperty(depth0,"inlines")},"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</h5>\n";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p>"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"lead"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":12,"column":3},"end":{"line":12,"column":74}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"inlines"),depth0,{"name":"inlines","hash":{"inlines":lookupProperty(depth0,"inlines")},"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</p>\n";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span class=\"lead\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"inlines"),depth0,{"name":"inlines","hash":{"inlines":lookupProperty(depth0,"lead")},"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</span>";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<ul>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"items"),{"name":"each","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":16,"column":0},"end":{"line":18,"column":9}}})) != null ? stack1 : "")
    + "</ul>\n";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"prose"),depth0,{"name":"prose","hash":{"blocks":lookupProperty(depth0,"blocks")},"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</li>\n";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<blockquote>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"prose"),depth0,{"name":"prose","hash":{"blocks":lookupProperty(depth0,"blocks")},"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</blockquote>\n";
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<table class=\"plain\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"rows"),{"name":"each","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":26,"column":0},"end":{"line":28,"column":9}}})) != null ? stack1 : "")
    + "</table>\n";
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr>"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"cells"),{"name":"each","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":27,"column":4},"end":{"line":27,"column":146}}})) != null ? stack1 : "")
    + "</tr>\n";
},"11":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"heading"),{"name":"if","hash":{},"fn":container.program(12, data, 0),"inverse":container.program(13, data, 0),"data":data,"loc":{"start":{"line":27,"column":19},"end":{"line":27,"column":137}}})) != null ? stack1 : "");
},"12":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<th scope=\"col\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"inlines"),depth0,{"name":"inlines","hash":{"inlines":lookupProperty(depth0,"inlines")},"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</th>";
},"13":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<td>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"inlines"),depth0,{"name":"inlines","hash":{"inlines":lookupProperty(depth0,"inlines")},"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"blocks"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":31,"column":9}}})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
remarks: {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "/* The page of findings: words in the machine's sans-serif, the official tables as form.css sets them. */\nmain { max-width: 58rem; font: 1rem/1.65 system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif; }\nh1 { font-size: 1.5rem; line-height: 1.4; text-align: left; }\nh1, h2, h3 { font-family: inherit; font-weight: 600; text-indent: 0; }\nh2 { margin-top: 2.5rem; border-bottom: 2px solid #333; font-size: 1.25rem; }\nh3 { font-size: 1.0625rem; }\np { text-align: left; text-indent: 0; }\n.summary, .file, .code, .where { color: #444; }\n.file, .code { font-size: 0.875rem; overflow-wrap: anywhere; }\n.counts { margin: 1rem 0; table-layout: auto; }\n.counts th[scope='row'] { text-align: left; }\narticle { margin: 1rem 0; padding: 0.5rem 0.75rem; border-left: 0.375rem solid #666; background: #f6f6f6; overflow-wrap: anywhere; }\narticle:target { outline: 3px solid #1a5fb4; }\narticle.error { border-color: #b3261e; }\narticle.warning { border-color: #8a5a00; }\n.number { display: inline-block; min-width: 1.6em; padding: 0 0.3em; border-radius: 0.8em; background: #333; color: #fff; text-align: center; }\n.error .number, .error .severity { background: #b3261e; color: #fff; }\n.warning .number, .warning .severity { background: #8a5a00; color: #fff; }\n.severity { padding: 0 0.4em; border-radius: 0.2em; background: #333; color: #fff; font-size: 0.8125rem; font-weight: 400; white-space: nowrap; }\ndl { margin: 0.25rem 0; }\ndl div { display: flex; gap: 0.75em; }\ndt { flex: none; color: #444; }\ndd { margin: 0; }\npre { margin: 0.25rem 0; padding: 0.5rem; white-space: pre-wrap; overflow-wrap: anywhere; background: #fff; font-size: 0.875rem; line-height: 1.5; }\n.line { color: #595959; }\nmark { background: #fff3c4; color: inherit; border-bottom: 2px solid #b3261e; }\n.sheets { font-family: var(--fang); }\n.figure.involved { background: #fff3c4; }\n.figure.marked { background: #ffd9d6; outline: 2px solid #b3261e; outline-offset: -2px; font-weight: 700; }\n.figure.marked.warning { background: #ffe7b3; outline-color: #8a5a00; }\n.figure.marked.note, .figure.marked.waived { background: #e8e8e8; outline-color: #666; }\n.mark { display: inline-block; min-width: 1.5rem; margin-left: 0.25em; padding: 0 0.2em; border-radius: 0.75em; background: #333; color: #fff; font: 600 0.8125rem/1.5rem system-ui, sans-serif; text-decoration: none; }\n";
},"useData":true},
report: {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<!doctype html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"generator\" content=\"disclosure\">\n<title>"
    + alias3(alias2(alias1(depth0, "title", {"start":{"line":8,"column":9},"end":{"line":8,"column":14}} ), depth0))
    + "</title>\n<style>\n"
    + ((stack1 = alias2(alias1(depth0, "faceCss", {"start":{"line":10,"column":3},"end":{"line":10,"column":10}} ), depth0)) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"form"),depth0,{"name":"form","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"print"),depth0,{"name":"print","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</style>\n</head>\n<body class=\""
    + alias3(alias2(alias1(depth0, "faces", {"start":{"line":15,"column":15},"end":{"line":15,"column":20}} ), depth0))
    + "\">\n"
    + ((stack1 = alias2(alias1(depth0, "body", {"start":{"line":16,"column":3},"end":{"line":16,"column":7}} ), depth0)) != null ? stack1 : "")
    + "</body>\n</html>\n";
},"usePartial":true,"useData":true},
resident: {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<!doctype html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'\">\n<title></title>\n<style>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"form"),depth0,{"name":"form","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"print"),depth0,{"name":"print","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "@media screen { body { display: none; } }\n</style>\n</head>\n<body class=\""
    + container.escapeExpression(container.lambda(container.strict(depth0, "faces", {"start":{"line":13,"column":15},"end":{"line":13,"column":20}} ), depth0))
    + "\"></body>\n</html>\n";
},"usePartial":true,"useData":true},
sorting: {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "(() => {\n  const plain = (text) => text.normalize('NFKC').toLowerCase()\n  const table = document.querySelector('table')\n  const body = table.tBodies[0]\n  const rows = [...body.rows].map((row) => ({ row, words: plain(row.textContent) }))\n  const search = document.getElementById('search')\n  const state = document.getElementById('state')\n  const count = document.getElementById('count')\n  const show = () => {\n    const wanted = plain(search.value).split(/\\s+/).filter((word) => word !== '')\n    let shown = 0\n    for (const { row, words } of rows) {\n      const isShown =\n        (state.value === '' || row.classList.contains(state.value)) && wanted.every((word) => words.includes(word))\n      row.hidden = !isShown\n      if (isShown) shown += 1\n    }\n    count.textContent = shown + ' / ' + rows.length\n  }\n  const keyOf = (row, index) => row.cells[index].dataset.key ?? row.cells[index].textContent.trim()\n  const order = new Intl.Collator(document.documentElement.lang, { numeric: true })\n  const sort = (header, index) => {\n    const isUp = header.getAttribute('aria-sort') !== 'ascending'\n    for (const other of table.tHead.rows[0].cells) other.removeAttribute('aria-sort')\n    header.setAttribute('aria-sort', isUp ? 'ascending' : 'descending')\n    const keyed = rows.map(({ row }) => ({ row, key: keyOf(row, index) }))\n    keyed.sort((one, other) => order.compare(one.key, other.key) * (isUp ? 1 : -1))\n    body.append(...keyed.map(({ row }) => row))\n  }\n  for (const [index, header] of [...table.tHead.rows[0].cells].entries()) {\n    const button = document.createElement('button')\n    button.type = 'button'\n    button.textContent = header.textContent\n    button.addEventListener('click', () => sort(header, index))\n    header.replaceChildren(button)\n  }\n  search.addEventListener('input', show)\n  state.addEventListener('input', show)\n  document.getElementById('controls').hidden = false\n  show()\n})()\n";
},"useData":true},
table: {"0":function(container,depth0,helpers,partials,data) {
    return " dense";
},"1":function(container,depth0,helpers,partials,data) {
    return "<col style=\"width:"
    + container.escapeExpression(container.lambda(depth0, depth0))
    + "%\">";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<thead>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"head"),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":9,"column":9}}})) != null ? stack1 : "")
    + "</thead>\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr>"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"cells"),{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":4},"end":{"line":8,"column":144}}})) != null ? stack1 : "")
    + "</tr>\n";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<th class=\""
    + alias3(alias2(alias1(depth0, "look", {"start":{"line":8,"column":32},"end":{"line":8,"column":36}} ), depth0))
    + "\""
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"scope"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":39},"end":{"line":8,"column":77}}})) != null ? stack1 : "")
    + " rowspan=\""
    + alias3(alias2(alias1(depth0, "rowspan", {"start":{"line":8,"column":89},"end":{"line":8,"column":96}} ), depth0))
    + "\" colspan=\""
    + alias3(alias2(alias1(depth0, "colspan", {"start":{"line":8,"column":111},"end":{"line":8,"column":118}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "text", {"start":{"line":8,"column":124},"end":{"line":8,"column":128}} ), depth0))
    + "</th>";
},"5":function(container,depth0,helpers,partials,data) {
    return " scope=\""
    + container.escapeExpression(container.lambda(container.strict(depth0, "scope", {"start":{"line":8,"column":62},"end":{"line":8,"column":67}} ), depth0))
    + "\"";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tbody>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"rows"),{"name":"each","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":14,"column":0},"end":{"line":16,"column":9}}})) != null ? stack1 : "")
    + "</tbody>\n";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr>"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"cells"),{"name":"each","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":15,"column":4},"end":{"line":15,"column":355}}})) != null ? stack1 : "")
    + "</tr>\n";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"heading"),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.program(10, data, 0),"data":data,"loc":{"start":{"line":15,"column":19},"end":{"line":15,"column":346}}})) != null ? stack1 : "");
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<th class=\""
    + alias3(alias2(alias1(depth0, "look", {"start":{"line":15,"column":47},"end":{"line":15,"column":51}} ), depth0))
    + "\""
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"scope"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":15,"column":54},"end":{"line":15,"column":92}}})) != null ? stack1 : "")
    + " rowspan=\""
    + alias3(alias2(alias1(depth0, "rowspan", {"start":{"line":15,"column":104},"end":{"line":15,"column":111}} ), depth0))
    + "\" colspan=\""
    + alias3(alias2(alias1(depth0, "colspan", {"start":{"line":15,"column":126},"end":{"line":15,"column":133}} ), depth0))
    + "\"><span>"
    + alias3(alias2(alias1(depth0, "text", {"start":{"line":15,"column":145},"end":{"line":15,"column":149}} ), depth0))
    + "</span></th>";
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<td class=\""
    + alias3(alias2(alias1(depth0, "look", {"start":{"line":15,"column":184},"end":{"line":15,"column":188}} ), depth0))
    + "\" colspan=\""
    + alias3(alias2(alias1(depth0, "colspan", {"start":{"line":15,"column":203},"end":{"line":15,"column":210}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "text", {"start":{"line":15,"column":216},"end":{"line":15,"column":220}} ), depth0))
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"note"),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":15,"column":222},"end":{"line":15,"column":266}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"marks"),{"name":"each","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":15,"column":266},"end":{"line":15,"column":334}}})) != null ? stack1 : "")
    + "</td>";
},"11":function(container,depth0,helpers,partials,data) {
    return "<small>（"
    + container.escapeExpression(container.lambda(container.strict(depth0, "note", {"start":{"line":15,"column":244},"end":{"line":15,"column":248}} ), depth0))
    + "）</small>";
},"12":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<a class=\"mark\" href=\""
    + alias3(alias2(alias1(depth0, "href", {"start":{"line":15,"column":305},"end":{"line":15,"column":309}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "text", {"start":{"line":15,"column":315},"end":{"line":15,"column":319}} ), depth0))
    + "</a>";
},"13":function(container,depth0,helpers,partials,data) {
    return "<p class=\"note\">"
    + container.escapeExpression(container.lambda(depth0, depth0))
    + "</p>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.strict, alias3=container.lambda, alias4=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"sheet"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"dense"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":17},"end":{"line":1,"column":43}}})) != null ? stack1 : "")
    + "\" role=\"region\" aria-label=\""
    + alias4(alias3(alias2(depth0, "caption", {"start":{"line":1,"column":73},"end":{"line":1,"column":80}} ), depth0))
    + "\" tabindex=\"0\">\n<table id=\""
    + alias4(alias3(alias2(depth0, "id", {"start":{"line":2,"column":13},"end":{"line":2,"column":15}} ), depth0))
    + "\">\n<caption>"
    + alias4(alias3(alias2(depth0, "caption", {"start":{"line":3,"column":11},"end":{"line":3,"column":18}} ), depth0))
    + "</caption>\n<colgroup>"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"widths"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":10},"end":{"line":4,"column":64}}})) != null ? stack1 : "")
    + "</colgroup>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"head"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":11,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"bodies"),{"name":"each","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":12,"column":0},"end":{"line":18,"column":9}}})) != null ? stack1 : "")
    + "</table>\n</div>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"notes"),{"name":"each","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":21,"column":0},"end":{"line":23,"column":9}}})) != null ? stack1 : "");
},"useData":true},
}
