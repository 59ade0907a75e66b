package crosscase.cli.hostile;

import java.io.IOException;
import java.util.Arrays;
import java.util.Random;

/** Good files that were truncated, with flipped bits, or with a wrong extension. */
final class CorruptedFiles {
  private static final int CUTS = 10;
  private static final int FLIPS = 9;
  private static final int MOST_FLIPPED = 40;

  private CorruptedFiles() {}

  static void make(HostileFolder folder, SampleFiles samples, Random random) throws IOException {
    for (String format : SampleFiles.FORMATS) {
      for (int i = 0; i < CUTS; i++) {
        truncate(folder, samples, random, format, i);
      }
      for (int i = 0; i < FLIPS; i++) {
        flipBits(folder, samples, random, format, i);
      }
    }
    addMisnamedFiles(folder, samples);
  }

  /** A truncated zip has lost its table of contents; that of a pdf can be rebuilt. */
  private static void truncate(
      HostileFolder folder, SampleFiles samples, Random random, String format, int number)
      throws IOException {
    byte[] whole = samples.bytes(format, number);
    int length = whole.length / 10 + random.nextInt(whole.length * 8 / 10);
    String[] outcomes =
        switch (format) {
          case "docx", "odt" -> new String[] {"corrupt"};
          case "pdf", "rtf" -> new String[] {HostileFolder.DOCUMENT, "corrupt", "no-text"};
          default -> new String[] {HostileFolder.DOCUMENT};
        };
    folder.file("cut/%d.%s".formatted(number, format), Arrays.copyOf(whole, length), outcomes);
  }

  private static void flipBits(
      HostileFolder folder, SampleFiles samples, Random random, String format, int number)
      throws IOException {
    byte[] bytes = samples.bytes(format, number);
    for (int i = random.nextInt(1, MOST_FLIPPED); i > 0; i--) {
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
    }
    folder.file(
        "flipped/%d.%s".formatted(number, format),
        bytes,
        HostileFolder.DOCUMENT,
        "corrupt",
        "unsupported",
        "no-text",
        "encrypted");
  }

  /** The format of a file is recognised by its bytes. */
  private static void addMisnamedFiles(HostileFolder folder, SampleFiles samples)
      throws IOException {
    folder.file("named/word.pdf", samples.bytes("docx", 0), HostileFolder.DOCUMENT);
    folder.file("named/word.txt", samples.bytes("docx", 1), HostileFolder.DOCUMENT);
    folder.file("named/pdf.docx", samples.bytes("pdf", 0), HostileFolder.DOCUMENT);
    folder.file("named/pdf.html", samples.bytes("pdf", 1), HostileFolder.DOCUMENT);
    folder.file("named/writer.docx", samples.bytes("odt", 0), HostileFolder.DOCUMENT);
    folder.file("named/rtf.odt", samples.bytes("rtf", 0), HostileFolder.DOCUMENT);
    folder.file("named/page.docx", samples.bytes("html", 0), HostileFolder.DOCUMENT);
    folder.file("named/none", samples.bytes("docx", 2), HostileFolder.DOCUMENT);
    byte[] png = {
      (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'
    };
    folder.file("named/png.docx", png, "unsupported");
    byte[] elf = Arrays.copyOf(new byte[] {0x7F, 'E', 'L', 'F', 2, 1, 1}, 4_096);
    folder.file("named/program.pdf", elf, "unsupported", "corrupt");
    byte[] noise = new byte[20_000];
    new Random(7).nextBytes(noise);
    folder.file("named/noise.docx", noise, "unsupported", "corrupt");
    folder.file("named/noughts.pdf", new byte[5_000], "unsupported", "corrupt");
  }
}
