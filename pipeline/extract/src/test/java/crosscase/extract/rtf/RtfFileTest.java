package crosscase.extract.rtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import crosscase.corpus.LeftOut;
import crosscase.corpus.Paragraph.Form;
import crosscase.extract.blocks.Block;
import crosscase.extract.blocks.FileContent;
import crosscase.extract.files.TooMuchTextException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RtfFileTest {
  private static final String STYLES =
      "{\\stylesheet{\\ql Normal;}{\\s1\\outlinelevel0\\b heading 1;}{\\s7\\sbasedon1 Part;}"
          + "{\\s2 Title;}{\\s3\\i Quote,q;}{\\*\\cs10 Strong;}}";

  @Test
  void recognisesAParagraphByItsStyleOrTheStyleItIsBasedOn()
      throws IOException, TooMuchTextException {
    assertThat(
            read(
                "\\pard\\s2 A study\\par\\pard\\s7 One\\par\\pard It began.\\par"
                    + "\\pard\\s3 Never again.\\par\\pard\\outlinelevel1 Two\\par\\pard So.\\par"))
        .containsExactly(
            "HEADING0 A study",
            "HEADING1 One",
            "TEXT It began.",
            "QUOTATION Never again.",
            "HEADING2 Two",
            "TEXT So.");
  }

  @Test
  void usesAListMarkForTheFormAndNotAsText() throws IOException, TooMuchTextException {
    assertThat(
            read(
                "\\pard{\\listtext\\pard\\plain\\f3\\'b7\\tab}\\ls1 trust\\par"
                    + "{\\listtext\\tab 2.\\tab}time\\par"
                    + "{\\pntext\\f2\\'B7\\tab}{\\*\\pn\\pnlvlblt{\\pntxtb\\'B7}}money\\par"
                    + "\\pard{\\listtext\\pard\\plain\\tab}no item\\par"))
        .containsExactly("LIST_ITEM trust", "LIST_ITEM time", "LIST_ITEM money", "TEXT no item");
  }

  @Test
  void separatesCellsEvenOfATableInATable() throws IOException, TooMuchTextException {
    assertThat(
            read(
                "\\trowd\\cellx1\\cellx2\\pard\\intbl Case\\cell Cost\\par per head\\cell\\row"
                    + "\\trowd\\pard\\intbl Housing\\cell"
                    + "\\pard\\intbl\\itap2 inner\\nestcell{\\nonesttables\\par}other\\nestcell"
                    + "{\\*\\nesttableprops\\trowd\\nestrow}\\pard\\intbl\\cell\\row"
                    + "\\pard After.\\par\\trowd\\pard\\intbl B\\cell\\row"))
        .containsExactly(
            "CELL1.1.1 Case",
            "CELL1.1.2 Cost",
            "CELL1.1.2 per head",
            "CELL1.2.1 Housing",
            "CELL1.2.2 inner",
            "CELL1.2.2 other",
            "TEXT After.",
            "CELL2.1.1 B");
  }

  @Test
  void putsANoteAfterItsParagraphAndABoxToo() throws IOException, TooMuchTextException {
    assertThat(
            read(
                "\\pard We met{\\super\\chftn{\\footnote\\pard\\plain{\\super\\chftn} Twice.\\par Once"
                    + " outdoors.}} and{\\shp{\\*\\shpinst\\shpleft1{\\sp{\\sn pib}{\\sv x}}"
                    + "{\\shptxt\\pard Look here.\\par}}{\\shprslt{\\*\\do{\\dptxbxtext Look here.}}}}"
                    + " ate.\\par"))
        .containsExactly(
            "TEXT We met and ate.",
            "FOOTNOTE Twice.",
            "FOOTNOTE Once outdoors.",
            "TEXT Look here.");
  }

  @Test
  void leavesOutWhatIsNotTextOfTheDocument() throws IOException, TooMuchTextException {
    FileContent content =
        content(
            "{\\info{\\title T}{\\nofpages2}}{\\header Draft\\par}{\\footerr 1}\\pard"
                + " I{\\deleted  never}{\\v  (hidden)} said"
                + "{\\*\\atnid AB}{\\*\\annotation\\pard why?\\par}"
                + " {\\field{\\*\\fldinst HYPERLINK \"x\"}{\\fldrslt so}}{\\xe so}."
                + "{\\pict\\bin5 }}\\'4a}{\\*\\unknown gone}\\par\\page Next.\\par");
    assertThat(content.blocks()).extracting(Block::text).containsExactly("I said so.", "Next.");
    assertThat(content.blocks()).extracting(b -> b.page().orElse(0)).containsExactly(1, 2);
    assertThat(content.leftOut()).containsExactly(new LeftOut(LeftOut.Thing.COMMENT, 1));
  }

  @ParameterizedTest
  @CsvSource({
    "'caf\\''e9', café",
    "'\\f1\\''ef\\''f0\\''e8\\''e2\\''e5\\''f2', привет",
    "'\\f2\\''93\\''fa\\''96\\''7b', 日本",
    "'\\u8220\\''93so\\u8221\\''94', “so”",
    "'\\uc2\\u26085\\''93\\''fa\\uc1 x', 日x",
    "'\\uc0\\u-10179\\u-8704', 😀",
    "'a\\~b \\emdash  c\\_d e\\-f \\{g\\}', a b — c-d ef {g}",
    "'one\\line two', 'one\ntwo'",
    "'caf\\''zz', cafzz",
    "'\\f3\\''8f\\''90', ПР",
    "'\\f4caf\\''82', café"
  })
  void readsCharactersHoweverTheyAreWritten(String rtf, String text)
      throws IOException, TooMuchTextException {
    assertThat(read("\\pard " + rtf + "\\par")).containsExactly("TEXT " + text);
  }

  @Test
  void recordsHowFarAParagraphIsBold() throws IOException, TooMuchTextException {
    Block block = content("\\pard{\\b Ann:} Why {\\b not}?\\par").blocks().getFirst();
    assertThat(block.text().substring(0, block.boldLength())).isEqualTo("Ann:");
  }

  @Test
  void warnsIfAFileIsCutOff() throws IOException, TooMuchTextException {
    byte[] cut = "{\\rtf1\\ansi\\pard One.\\par{\\b Tw".getBytes(StandardCharsets.US_ASCII);
    FileContent content = RtfFile.read(cut, "application/rtf");
    assertThat(content.blocks()).extracting(Block::text).containsExactly("One.", "Tw");
    assertThat(content.warnings()).containsExactly("The file is cut off: its end may be missing.");
  }

  @Test
  void rejectsEndlesslyNestedGroups() {
    assertThatThrownBy(() -> read("{".repeat(5_000))).isInstanceOf(IOException.class);
  }

  private static FileContent content(String body) throws IOException, TooMuchTextException {
    String rtf =
        "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fcharset0 A;}{\\f1\\fcharset204 B;}"
            + "{\\f2\\fcharset128 C;}{\\f3\\fcharset89 D;}{\\f4\\fcharset254 E;}}"
            + STYLES
            + body
            + "}";
    return RtfFile.read(rtf.getBytes(StandardCharsets.US_ASCII), "application/rtf");
  }

  private static List<String> read(String body) throws IOException, TooMuchTextException {
    return content(body).blocks().stream().map(RtfFileTest::shown).toList();
  }

  private static String shown(Block block) {
    String place =
        block.position() instanceof Block.Position.Cell cell
            ? "%d.%d.%d".formatted(cell.table(), cell.row(), cell.column())
            : block.form() == Form.HEADING ? String.valueOf(block.level()) : "";
    return block.form() + place + " " + block.text();
  }
}
