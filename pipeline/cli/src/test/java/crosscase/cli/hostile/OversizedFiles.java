package crosscase.cli.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Decompression bombs, and large files. */
final class OversizedFiles {
  private static final int MEGABYTES = 400;
  private static final int LARGE = 200;
  private static final String ARCHIVE_OUTCOME = "too-large";

  private OversizedFiles() {}

  static void make(HostileFolder folder) throws IOException {
    packedDocument(
        folder,
        "bombs/word.docx",
        ZipBuilder.wordPackage(),
        "word/document.xml",
        ZipBuilder.WORD_BEGINS);
    packedDocument(
        folder, "bombs/writer.odt", ZipBuilder.odtPackage(), "content.xml", ZipBuilder.ODT_BEGINS);
    packedDocument(
        folder, "bombs/calc.ods", ZipBuilder.odsPackage(), "content.xml", ZipBuilder.ODS_BEGINS);
    folder.file("bombs/repeating.ods", ZipBuilder.ods(repeatedCell()), ARCHIVE_OUTCOME);
    try (OutputStream file =
        Files.newOutputStream(folder.put("bombs/archive.zip", ARCHIVE_OUTCOME))) {
      zipWithBlanks(file, Map.of(), "a.txt", "");
    }
    try (OutputStream file =
            Files.newOutputStream(folder.put("bombs/archive.gz", ARCHIVE_OUTCOME));
        OutputStream packed = new GZIPOutputStream(file)) {
      writeBlanks(packed, MEGABYTES);
    }
    folder.file("bombs/quine.zip", QuineZip.bytes(), ARCHIVE_OUTCOME);
    try (OutputStream file =
        new BufferedOutputStream(
            Files.newOutputStream(folder.put("bombs/large.txt", "too-large")))) {
      byte[] line = "I: And then? P3: Nothing. Nobody rang, and nobody came by.\n".getBytes(UTF_8);
      for (long written = 0; written < (long) LARGE << 20; written += line.length) {
        file.write(line);
      }
    }
  }

  /** A short table in which one cell is repeated thirty million times. */
  private static String repeatedCell() {
    return ZipBuilder.ODS_BEGINS
        + "<table:table-row><table:table-cell><text:p>text</text:p></table:table-cell></table:table-row><table:table-row"
        + " table:number-rows-repeated=\"3000\"><table:table-cell"
        + " table:number-columns-repeated=\"10000\"><text:p>Nothing.</text:p>"
        + "</table:table-cell></table:table-row>"
        + ZipBuilder.ODS_ENDS;
  }

  private static void packedDocument(
      HostileFolder folder, String path, Map<String, byte[]> parts, String part, String begins)
      throws IOException {
    try (OutputStream file = Files.newOutputStream(folder.put(path, "too-large"))) {
      zipWithBlanks(file, parts, part, begins);
    }
  }

  private static void zipWithBlanks(
      OutputStream file, Map<String, byte[]> parts, String part, String begins) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(file)) {
      for (Map.Entry<String, byte[]> other : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(other.getKey()));
        zip.write(other.getValue());
      }
      zip.putNextEntry(new ZipEntry(part));
      zip.write(begins.getBytes(UTF_8));
      writeBlanks(zip, MEGABYTES);
    }
  }

  private static void writeBlanks(OutputStream out, int megabytes) throws IOException {
    byte[] blanks = " ".repeat(1 << 20).getBytes(UTF_8);
    for (int i = 0; i < megabytes; i++) {
      out.write(blanks);
    }
  }
}
