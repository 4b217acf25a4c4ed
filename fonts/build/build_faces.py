"""Five static TrueType faces with nothing in them that a printed page does not need.

Static TrueType, because Chromium's PDF backend turns every other kind (CFF, variable) into Type 3 fonts. Renamed,
because the licences reserve the original names for unmodified fonts. The same sources give the same bytes.
"""

import glob
import json
import sys
from pathlib import Path

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

VERSION = "1.000"
# 2026-01-01 in seconds since 1904-01-01, the epoch of the head table.
STAMP = 3850070400
EM = 1000
# One line box for all faces, so that a character from another face does not move its line.
ASCENT, DESCENT = 880, 120

# What official texts use beside ideographs.
SIGNS = [(0x20, 0x7E), (0xA0, 0xFF), (0x2010, 0x2027), (0x2030, 0x203B), (0x2103, 0x2103), (0x2109, 0x2109), (0x2116, 0x2116),
         (0x2160, 0x217B), (0x2190, 0x2199), (0x2200, 0x22FF), (0x2460, 0x24FF), (0x2500, 0x257F), (0x25A0, 0x25FF),
         (0x2605, 0x2606), (0x3000, 0x303F), (0x3105, 0x3129), (0x3220, 0x32FF), (0xFE30, 0xFE4F), (0xFF00, 0xFFEF)]


def gb2312():
    """The code points of GB 2312."""
    found = set()
    for lead in range(0xA1, 0xF8):
        for trail in range(0xA1, 0xFF):
            try:
                found.add(ord(bytes((lead, trail)).decode("gb2312")))
            except UnicodeDecodeError:
                pass
    return found


STANDARD = gb2312() | {point for first, last in SIGNS for point in range(first, last + 1)}


def outline(font, glyphs, name):
    """A glyph as one simple TrueType outline in 1000 units to the em."""
    drawn = DecomposingRecordingPen(glyphs)
    glyphs[name].draw(drawn)
    pen = TTGlyphPen(None)
    cubic = "glyf" not in font
    drawn.replay(Cu2QuPen(pen, 1.0, reverse_direction=True) if cubic else pen)
    return pen.glyph()


def collect(files, wanted, weight=None):
    """Outlines and advances by code point; the first file that has a character gives it."""
    outlines, advances = {}, {}
    for path in files:
        font = TTFont(path)
        assert font["head"].unitsPerEm == EM, path
        if weight is not None:
            for tag in ("GSUB", "GPOS", "BASE", "vhea", "vmtx", "VVAR", "STAT"):
                if tag in font:
                    del font[tag]
            font = instancer.instantiateVariableFont(font, {"wght": weight}, inplace=True)
        glyphs = font.getGlyphSet()
        for point, name in sorted(font.getBestCmap().items()):
            if point in outlines or (wanted is not None and point not in wanted):
                continue
            outlines[point] = outline(font, glyphs, name)
            advances[point] = font["hmtx"][name][0]
    return outlines, advances


def missing_sign():
    """An empty box for what the face does not have."""
    pen = TTGlyphPen(None)
    for corners in (((60, -60), (60, 820), (940, 820), (940, -60)), ((120, 0), (880, 0), (880, 760), (120, 760))):
        pen.moveTo(corners[0])
        for corner in corners[1:]:
            pen.lineTo(corner)
        pen.closePath()
    return pen.glyph()


def assemble(outlines, advances, names, target):
    """Writes the face and gives back its code points."""
    points = sorted(outlines)
    order = [".notdef"] + ["u%04X" % point for point in points]
    builder = FontBuilder(EM, isTTF=True)
    builder.setupGlyphOrder(order)
    builder.setupCharacterMap({point: "u%04X" % point for point in points})
    builder.setupGlyf({".notdef": missing_sign(), **{"u%04X" % point: outlines[point] for point in points}})
    glyf = builder.font["glyf"]
    widths = {".notdef": EM, **{"u%04X" % point: advances[point] for point in points}}
    builder.setupHorizontalMetrics({name: (width, getattr(glyf[name], "xMin", 0) if glyf[name].numberOfContours else 0) for name, width in widths.items()})
    builder.setupHorizontalHeader(ascent=ASCENT, descent=-DESCENT, lineGap=0)
    builder.setupNameTable(names)
    builder.setupOS2(sTypoAscender=ASCENT, sTypoDescender=-DESCENT, sTypoLineGap=0, usWinAscent=1160, usWinDescent=300,
                     usWeightClass=names_weight(names), fsType=0, achVendID="NONE")
    builder.setupPost(keepGlyphNames=False)
    builder.font["head"].created = builder.font["head"].modified = STAMP
    builder.font.recalcTimestamp = False
    builder.font.save(target)
    return points


def names_weight(names):
    return 700 if names["familyName"].endswith("Bold") else 400


def ranges(points):
    """Sorted code points as [first, last] pairs."""
    found = []
    for point in points:
        if found and found[-1][1] == point - 1:
            found[-1][1] = point
        else:
            found.append([point, point])
    return found


OFL = "This Font Software is licensed under the SIL Open Font License, Version 1.1."
APACHE = "Licensed under the Apache License, Version 2.0."
GPL = "GNU General Public License, version 3, with the font exception."


def rights_of(path):
    """The copyright line of a source, with a word that this face is modified."""
    said = TTFont(path)["name"].getDebugName(0)
    return said.replace("\n", " ") + " Modified: converted, reduced to plain outlines, renamed."


def main(sources, target):
    slices = lambda pattern: sorted(glob.glob(str(sources / pattern)))
    song = slices("song/dist/SourceHanSerifCN/*.woff2")
    kai = slices("kai/dist/LXGWWenKai-Regular/*.woff2")
    hei = slices("hei/fonts/NotoSansHans-Regular.otf")
    fang = slices("fang/usr/share/texlive/texmf-dist/fonts/opentype/public/fandol/FandolFang-Regular.otf")
    assert song and kai and hei and fang, "a source package is incomplete"
    faces = [
        ("song", "Disclosure Song", "Regular", song, None, 400, OFL),
        ("songBold", "Disclosure Song Bold", "Regular", song, None, 700, OFL),
        ("fang", "Disclosure Fang", "Regular", fang, STANDARD, None, GPL),
        ("kai", "Disclosure Kai", "Regular", kai, STANDARD, None, OFL),
        ("hei", "Disclosure Hei", "Regular", hei, STANDARD, None, APACHE),
    ]
    listed = []
    for role, family, style, files, wanted, weight, licence in faces:
        post_script = family.replace(" ", "") + "-" + style
        outlines, advances = collect(files, wanted, weight)
        points = assemble(outlines, advances, {
            "copyright": rights_of(files[0]),
            "familyName": family,
            "styleName": style,
            "uniqueFontIdentifier": VERSION + ";" + post_script,
            "fullName": family,
            "version": "Version " + VERSION,
            "psName": post_script,
            "licenseDescription": licence,
        }, target / (post_script + ".ttf"))
        listed.append({"role": role, "family": family, "file": post_script + ".ttf", "ranges": ranges(points)})
        print(family, len(points), (target / (post_script + ".ttf")).stat().st_size, flush=True)
    (target / "coverage.json").write_text(json.dumps({"faces": listed}, separators=(",", ":")) + "\n")


main(Path(sys.argv[1]), Path(sys.argv[2]))
