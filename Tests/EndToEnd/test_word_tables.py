"""The tables of the word processor's file, read cell by cell."""

import io

import docx
import pytest
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.shared import Mm
from word_reports import cell, column, data, made, opened, paragraph, table, tall_table, wide_table, write


def document(*blocks, rules="party", is_wide=False):
    report = data(rules, chapters=[{"id": "c", "name": "I- MỘT", "blocks": list(blocks)}], annexes=[])
    if is_wide:
        report["annexes"] = [{
            "id": "a", "name": "Phụ lục 1", "title": "A", "reference": "(kèm theo)", "landscape": True, "blocks": list(blocks)}]
        report["chapters"] = []
    return docx.Document(io.BytesIO(write(report)))


def tables(document):
    """Those of the text; head and closing are others."""
    return [each for each in document.tables if each.style.name == "Table Grid"]


def widths(table):
    return [int(each.get(qn("w:w"))) for each in table._tbl.tblGrid]


def is_bold(cell):
    each = cell.paragraphs[0]
    return each.style.font.bold if each.style.font.bold is not None else each.style.base_style.font.bold


def has(row, name):
    return row._tr.find(f"{qn('w:trPr')}/{qn(f'w:{name}')}") is not None


def test_captions_and_units_are_paragraphs_of_their_own():
    body = list(document(table()).element.body)
    place = next(index for index, each in enumerate(body) if each.tag == qn("w:tbl") and "TT" in "".join(each.itertext()))
    around = [(each.find(f"{qn('w:pPr')}/{qn('w:pStyle')}").get(qn("w:val")), "".join(each.itertext(qn("w:t"))))
              for each in (body[place - 2], body[place - 1], body[place + 1])]
    assert around == [("Caption", "Đảng viên theo chi bộ"), ("unit", "Đơn vị tính: đảng viên"),
                      ("table-note", "Số liệu tính đến ngày 30/11/2026.")]


def test_captions_units_and_text_of_tables_are_of_one_size():
    styles = document(table()).styles
    assert styles["caption"].font.bold and not styles["unit"].font.bold
    assert {styles[name].font.size.pt for name in ("caption", "unit", "table", "table-head", "table-note")} == {12}


def test_heads_and_totals_are_bold_and_names_of_rows_are_not():
    rows = tables(document(table()))[0].rows
    assert all(is_bold(each) for row in rows[:2] for each in row.cells)
    assert not any(is_bold(each) for row in rows[2:8] for each in row.cells)
    assert all(is_bold(each) for each in rows[8].cells) and rows[8].cells[1].text == "Tổng cộng"


def test_heads_are_merged_and_stand_on_every_page():
    made_table = tables(document(table()))[0]
    heads = [[each.text for each in row.cells] for row in made_table.rows[:2]]
    assert heads == [["TT", "Chi bộ", "Năm 2026", "Năm 2026", "Tăng (+), giảm (−)"],
                     ["TT", "Chi bộ", "Tổng số", "Nữ", "Tăng (+), giảm (−)"]]
    assert made_table.cell(0, 0)._tc is made_table.cell(1, 0)._tc and made_table.cell(0, 2)._tc is made_table.cell(0, 3)._tc
    assert [has(row, "tblHeader") for row in made_table.rows] == [True, True] + [False] * 7


def test_cells_that_span_rows_and_columns_below_the_head():
    block = {
        "t": "table", "columns": [column(), column("right"), column()], "notes": [],
        "head": [[cell("A"), cell("B"), cell("C")]],
        "rows": [{"total": False, "cells": cells} for cells in (
            [cell("hai dòng", rows=2), cell("1"), cell("x")], [cell("2"), cell("y")], [cell("hai cột", columns=2), cell("z")])]}
    made_table = tables(document(block))[0]
    assert [[each.text for each in row.cells] for row in made_table.rows] == [
        ["A", "B", "C"], ["hai dòng", "1", "x"], ["hai dòng", "2", "y"], ["hai cột", "hai cột", "z"]]
    # A text over columns of numbers is no number.
    assert made_table.cell(3, 0).paragraphs[0].alignment in (None, WD_ALIGN_PARAGRAPH.LEFT)
    assert made_table.cell(2, 1).paragraphs[0].alignment == WD_ALIGN_PARAGRAPH.RIGHT


def test_cells_stand_where_their_column_stands():
    rows = tables(document(table()))[0].rows
    sides = [each.paragraphs[0].alignment for each in rows[3].cells]
    right = WD_ALIGN_PARAGRAPH.RIGHT
    assert sides == [WD_ALIGN_PARAGRAPH.CENTER, None, right, right, right]
    assert rows[0].cells[4].paragraphs[0].style.paragraph_format.alignment == WD_ALIGN_PARAGRAPH.CENTER


@pytest.mark.parametrize(("is_wide", "millimetres"), [(False, 165), (True, 257)])
def test_tables_are_as_wide_as_the_text_with_columns_that_can_be_moved(is_wide, millimetres):
    for block in (table(), wide_table(3), wide_table(9)):
        made_table = tables(document(block, is_wide=is_wide))[0]
        assert sum(widths(made_table)) == pytest.approx(Mm(millimetres).twips, abs=10)
        whole = made_table._tbl.tblPr.find(qn("w:tblW"))
        assert (whole.get(qn("w:type")), int(whole.get(qn("w:w")))) == ("dxa", pytest.approx(Mm(millimetres).twips, abs=10))
        assert made_table._tbl.tblPr.find(qn("w:tblLayout")).get(qn("w:type")) == "fixed"
        for row in made_table.rows:
            told = [int(each.find(f"{qn('w:tcPr')}/{qn('w:tcW')}").get(qn("w:w"))) for each in row._tr.tc_lst]
            assert sum(told) == pytest.approx(Mm(millimetres).twips, abs=10)
    borders = document(table()).styles["Table Grid"].element.find(f"{qn('w:tblPr')}/{qn('w:tblBorders')}")
    assert {each.get(qn("w:val")) for each in borders} == {"single"} and len(borders) == 6


def test_no_table_stands_within_another():
    for name in ("party-short", "state-short", "party-awkward"):
        assert not [each for each in opened(name).element.body.iter(qn("w:tbl")) if each.getparent().tag == qn("w:tc")]


@pytest.mark.parametrize("name", ["party-short", "state-short", "party-awkward"])
def test_two_tables_do_not_touch(name):
    body = list(opened(name).element.body)
    assert not [True for pair in zip(body, body[1:]) if [each.tag for each in pair] == [qn("w:tbl")] * 2]


def test_tables_without_captions_one_after_the_other_do_not_touch():
    body = list(document(wide_table(3) | {"caption": None}, wide_table(3) | {"caption": None}).element.body)
    assert not [True for pair in zip(body, body[1:]) if [each.tag for each in pair] == [qn("w:tbl")] * 2]


def test_the_signature_keeps_with_a_table_that_ends_the_text_and_does_not_touch_it():
    made_document = document(table() | {"notes": []})
    assert all(each.paragraphs[0].paragraph_format.keep_with_next for each in tables(made_document)[0].rows[8].cells)
    between = made_document.paragraphs[-2]
    assert (between.text, between.paragraph_format.keep_with_next) == ("", True)


def test_rows_are_not_divided_but_one_that_no_page_holds():
    assert all(has(row, "cantSplit") for each in opened("party-short").tables for row in each.rows)
    rows = tables(document(tall_table()))[0].rows
    assert [has(row, "cantSplit") for row in rows] == [True, False, True]


def kept(block):
    """Whether each row of a table stands on one page with the next."""
    rows = tables(document(block, paragraph("Sau."), paragraph("Hết.")))[0].rows
    formats = [[each.paragraphs[0] for each in row.cells] for row in rows]
    told = [[bool(each.paragraph_format.keep_with_next or each.style.paragraph_format.keep_with_next) for each in row]
            for row in formats]
    assert all(len(set(row)) == 1 for row in told)
    return [row[0] for row in told]


def test_a_total_does_not_stand_alone_nor_does_a_head_or_a_note_below():
    assert kept(table(30)) == [True, True] + [False] * 29 + [True, True]
    assert kept(table(30) | {"notes": []}) == [True, True] + [False] * 29 + [True, False]


def test_what_opens_a_group_keeps_with_its_first_row():
    block = table(30)
    block["rows"][4] |= {"total": True, "kind": "group"}
    assert [number for number, each in enumerate(kept(block)) if each] == [0, 1, 6, 31, 32]


def test_a_low_table_stands_whole_and_a_long_one_does_not():
    assert kept(table(8) | {"notes": []}) == [True] * 10 + [False]
    assert kept(table(12) | {"notes": []}) == [True, True] + [False] * 11 + [True, False]


def test_rows_look_as_what_they_are():
    block = table(4)
    for row, kind in zip(block["rows"], ("plain", "group", "memo", "plain", "total")):
        row |= {"kind": kind, "total": kind in ("group", "total")}
    rows = tables(document(block))[0].rows[2:]
    assert [row.cells[0].paragraphs[0].style.name for row in rows] == [
        "table", "table-group", "table-memo", "table", "table-total"]
    styles = document(block).styles
    looks = [(styles[name].font.bold, styles[name].font.italic) for name in ("table", "table-group", "table-memo", "table-total")]
    assert looks == [(False, False), (True, False), (False, True), (True, False)]


def sizes(table):
    return {run.font.size.pt if run.font.size else 12 for row in table.rows for each in row.cells
            for run in each.paragraphs[0].runs}


@pytest.mark.parametrize(("count", "words", "size", "is_turned"), [
    (8, "1.234", 12, False), (9, "1.234.567", 11, False), (8, "111.234.567", 10, False),
    (11, "1.234.567", 12, True), (14, "1.234.567", 11, True)])
def test_letters_of_a_table_become_smaller_before_its_page_is_turned(count, words, size, is_turned):
    made_document = document(paragraph("Trước."), wide_table(count, words), paragraph("Sau."))
    assert sizes(tables(made_document)[0]) == {size}
    lying = [each.orientation for each in made_document.sections]
    assert lying == ([0, 1, 0] if is_turned else [0])
    if is_turned:
        # It is one document, whose pages are counted on.
        assert not list(made_document.element.body.iter(qn("w:pgNumType")))
        assert sum(widths(tables(made_document)[0])) == pytest.approx(Mm(257).twips, abs=20)


def test_tables_that_need_a_turned_page_share_it():
    sections = document(wide_table(14), wide_table(14), paragraph("Sau.")).sections
    assert [each.orientation for each in sections] == [0, 1, 0]


def test_no_column_is_narrower_than_its_longest_word():
    block = table()
    block["rows"][0]["cells"][2] = cell("1.234.567.890")
    narrow, changed = widths(tables(document(table()))[0]), widths(tables(document(block))[0])
    # 1.234.567.890 is 23 mm wide in letters of 12 pt.
    assert narrow[2] < Mm(23).twips < changed[2]


def test_the_title_of_a_table_is_told_to_those_who_do_not_see_it():
    told = tables(opened("party-short"))[0]._tbl.tblPr.find(qn("w:tblCaption"))
    assert told.get(qn("w:val")) == "Đảng viên theo chi bộ"
    assert made("party-short") == made("party-short")
