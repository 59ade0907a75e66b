package crosscase.extract.encodings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import crosscase.corpus.Rejection.Reason;
import crosscase.extract.ColumnMapping;
import crosscase.extract.ReadingHints;
import crosscase.extract.blocks.Block;
import crosscase.extract.blocks.FileContent;
import crosscase.extract.blocks.Typography;
import crosscase.extract.files.RejectionException;
import crosscase.extract.reading.ContentReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextDecoderTest {
  /** Languages, and the encodings in which they are still met. */
  private static final String PAIRS =
      """
      ru KOI8-R windows-1251 IBM866 ISO-8859-5 x-MacCyrillic UTF-16LE UTF-16BE UTF-8
      uk windows-1251 KOI8-U
      bg windows-1251
      sr windows-1251 ISO-8859-5
      pl ISO-8859-2 windows-1250 IBM852
      cs ISO-8859-2 windows-1250 x-MacCentralEurope
      hu ISO-8859-2 windows-1250
      ro UTF-16LE
      hr ISO-8859-2 windows-1250
      el ISO-8859-7 windows-1253 UTF-16BE
      tr windows-1254 ISO-8859-9
      ja Shift_JIS windows-31j EUC-JP ISO-2022-JP UTF-16LE UTF-16BE UTF-32LE
      zh-tw Big5 UTF-16LE
      zh-cn GB18030 GBK GB2312 UTF-16BE
      ko EUC-KR UTF-16LE
      fr x-MacRoman windows-1252 ISO-8859-15 IBM850
      de x-MacRoman windows-1252 ISO-8859-1 IBM850
      es x-MacRoman windows-1252
      pt x-MacRoman windows-1252
      sv x-MacRoman windows-1252
      en x-MacRoman windows-1252 UTF-16LE UTF-16BE UTF-8
      """;

  private static final ContentReader READER = new ContentReader();

  @TempDir private Path folder;

  @Test
  void findsTheEncodingOfTextsCaptionsAndPages() {
    List<String> wrong = new ArrayList<>();
    for (String line : PAIRS.lines().toList()) {
      String[] words = line.split(" ");
      for (int i = 1; i < words.length; i++) {
        Charset charset = Charset.forName(words[i]);
        for (String name : List.of("a.txt", "a.html", "a.vtt")) {
          String expected = Typography.clean(encodable(InterviewTexts.in(words[0]), charset));
          if (!read(name, content(name, expected).getBytes(charset)).equals(expected)) {
            wrong.add(words[0] + " " + words[i] + " " + name);
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static String content(String name, String words) {
    return switch (name) {
      case "a.vtt" -> "WEBVTT\n\n00:01.000 --> 00:09.000\n" + words + "\n";
      case "a.html" -> "<!DOCTYPE html>\n<html><body>\n<p>" + words + "</p></body></html>\n";
      default -> words + "\n";
    };
  }

  private static String encodable(String text, Charset charset) {
    return new String(text.getBytes(charset), charset);
  }

  private String read(String name, byte[] bytes) {
    try {
      return textOf(content(name, bytes, ReadingHints.NONE));
    } catch (IOException | RejectionException why) {
      return why.toString();
    }
  }

  private FileContent content(String name, byte[] bytes, ReadingHints hints)
      throws IOException, RejectionException {
    Path file = Files.write(folder.resolve(name), bytes);
    return READER.read(file, name, hints);
  }

  private static String textOf(FileContent content) {
    return content.blocks().stream().map(Block::text).collect(Collectors.joining("\n"));
  }

  @Test
  void theMetadataDecides() throws Exception {
    byte[] bytes = "I: Это всё?\n".getBytes(Charset.forName("IBM866"));
    ReadingHints hints = new ReadingHints("KOI8-R", ColumnMapping.NONE);
    assertThat(textOf(content("a.txt", bytes, hints)))
        .isEqualTo(new String(bytes, Charset.forName("KOI8-R")).strip());
  }

  @Test
  void aPageIsReadAsItDeclaresUnlessItsBytesDisagree() throws Exception {
    String page = "<html><head><meta charset=%s></head><body><p>Žádný problém</p></body></html>";
    byte[] right = page.formatted("windows-1250").getBytes(Charset.forName("windows-1250"));
    byte[] wrong = page.formatted("windows-1250").getBytes(StandardCharsets.UTF_8);
    byte[] alsoWrong = page.formatted("utf-8").getBytes(Charset.forName("windows-1250"));
    for (byte[] bytes : List.of(right, wrong, alsoWrong)) {
      assertThat(textOf(content("a.html", bytes, ReadingHints.NONE))).isEqualTo("Žádný problém");
    }
  }

  @Test
  void countsDamagedCharactersOfUtf8() throws Exception {
    byte[] bytes = InterviewTexts.in("ru").getBytes(StandardCharsets.UTF_8);
    bytes[40] = (byte) 0xFF;
    assertThat(content("a.txt", bytes, ReadingHints.NONE).warnings())
        .singleElement()
        .asString()
        .startsWith("Characters that are damaged or not in UTF-8: ");
  }

  @Test
  void saysWhenItIsInDoubt() throws Exception {
    byte[] bytes = "Ann: B\u00A1d, b\u00A1d.\n".getBytes(Charset.forName("IBM850"));
    assertThat(content("a.txt", bytes, ReadingHints.NONE).warnings())
        .singleElement()
        .asString()
        .startsWith("Its encoding is uncertain: it was read as ");
  }

  @Test
  void rejectsWhatIsTextInNoEncoding() {
    byte[] bytes = new byte[4000];
    new Random(1).nextBytes(bytes);
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (bytes[i] >= 0 && bytes[i] < ' ' ? ' ' : bytes[i]);
    }
    assertThatThrownBy(() -> content("a.txt", bytes, ReadingHints.NONE))
        .isInstanceOfSatisfying(
            RejectionException.class,
            why -> {
              assertThat(why.reason()).isEqualTo(Reason.UNSUPPORTED);
              assertThat(why.detail()).endsWith("or name its encoding in the metadata.");
            });
  }
}
