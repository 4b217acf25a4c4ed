/* Lines that a site sets around a report: they are known by what they say. */

const furniture =
  /^(?:[【[〖]?\s*(?:打\s*印|关\s*闭|收\s*藏|返\s*回|分\s*享|纠\s*错|字\s*[体号]|大\s*中\s*小)|上一[篇条页]|下一[篇条页]|相关(?:链接|附件|文章|信息|稿件|阅读|推荐)|扫一扫|微信扫|版权所有|主办(?:单位)?\s*[:：]|承办(?:单位)?\s*[:：]|技术支持|网站标识码|网站地图|关于我们|责任编辑|编辑\s*[:：]|审核\s*[:：]|附件\s*(?:下载)?\s*[:：]?\s*$|文件下载|您?的?当前位置|当前位置|首\s*页\s*[>›»＞]|友情链接|无障碍|听全文|Copyright|©)|ICP备|公网安备|浏览(?:次数|量)|阅读次数|点击(?:次数|量)/iu

/** True for a line of a site's own: printing, sharing, where one is, who keeps the site. */
export const isFurniture = (text: string): boolean => text.length <= 200 && furniture.test(text.trim())
