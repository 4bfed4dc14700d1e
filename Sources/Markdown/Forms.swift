// What editors can write beyond CommonMark and GitHub's tables, strikethrough, footnotes and bare addresses. Each has its
// file in `Page/`.
//
//   {{ members.total }}            the figure of that name; `\{{` shows the braces
//   {{ ngày 05/9/2026 }}           a date, written out; `{{ date 2026-09-05 }}` is the same
//   > [!LƯU Ý]                     a note: also MẸO, QUAN TRỌNG, CHÚ Ý, CẢNH BÁO, or NOTE, TIP, IMPORTANT, CAUTION, WARNING
//   > [!ĐỊA CHỈ]                   an address, its lines kept; also ADDRESS
//   ![Mô tả](anh.jpg "Chú thích")  alone in its paragraph: a picture with a caption
//   ![-](anh.jpg)                  a picture that only decorates
//   Bảng: Tên bảng                 right before a table: its caption; `Bảng 2: …` or `Bảng 2. …` keeps the number; also Table
//   | **Tổng** | 62 |              a row whose first cell is bold as a whole: that cell is the head of the row
//   - [ ] Việc, - [x] Việc         tasks, to do and done
//   ## Kết quả {#ket-qua}          a heading with an id of its own
//   <br>, H<sub>2</sub>O, m<sup>2</sup>   a line break, lowered and raised letters; no other HTML
//   <!-- … -->                     a comment, left out of the page
