package crosscase.extract.archives;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.groups.Tuple.tuple;

import crosscase.corpus.Document;
import crosscase.corpus.Fingerprint;
import crosscase.corpus.Rejection;
import crosscase.corpus.Rejection.Reason;
import crosscase.extract.Extraction;
import crosscase.extract.Source;
import crosscase.extract.SourceFolder;
import crosscase.extract.SourceMetadata;
import crosscase.extract.TextExtractor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveUnpackerTest {
  private static final TextExtractor EXTRACTOR = new TextExtractor();

  @TempDir private Path root;

  @Test
  void eachMemberIsASourceWithItsOwnHashAndSize() throws IOException {
    write(
        "a.zip",
        zip("north/one.txt", "One spoke.", "north/two.md", "Two *spoke*.", "_x.txt", "No"));
    write("b.txt", "Bee.".getBytes(UTF_8));

    List<Source> sources = SourceFolder.list(root);
    assertThat(sources)
        .extracting(Source::path)
        .containsExactly("a.zip!/north/one.txt", "a.zip!/north/two.md", "b.txt");
    assertThat(sources.getFirst().size()).isEqualTo(10);
    assertThat(sources.getFirst().sha256()).isEqualTo(Fingerprint.of("One spoke."));
    assertThat(read()).containsExactly("One spoke.", "Two spoke.", "Bee.");
  }

  @Test
  void theMetadataMayNameMembers() throws IOException {
    write("a.zip", zip("one.txt", "One.", "two.txt", "Two."));
    write("metadata.csv", "path,case\na.zip!/one*,first\na.zip!/two.txt,second\n".getBytes(UTF_8));
    List<Source> sources = SourceFolder.list(root);
    SourceMetadata metadata = SourceMetadata.load(root, sources);
    assertThat(sources)
        .extracting(source -> metadata.describe(source).caseName().orElseThrow())
        .containsExactly("first", "second");
  }

  @Test
  void readsPlainAndCompressedTarsAndCompressedFiles() throws IOException {
    write("a.tar", tar("x/one.txt", "One."));
    write("b.tar.gz", gzip(tar("two.txt", "Two.")));
    write("c.tgz", gzip(tar("three.txt", "Three.")));
    write("d.txt.gz", gzip("Four.".getBytes(UTF_8)));
    assertThat(SourceFolder.list(root))
        .extracting(Source::path)
        .containsExactly(
            "a.tar!/x/one.txt", "b.tar.gz!/two.txt", "c.tgz!/three.txt", "d.txt.gz!/d.txt");
    assertThat(read()).containsExactly("One.", "Two.", "Three.", "Four.");
  }

  @Test
  void theBodyOfAMailAndEachAttachmentAreSources() throws IOException {
    write("a.eml", mail("We trust them.").getBytes(UTF_8));
    write(
        "b.mbox",
        ("From ann@example.org Mon Mar 10 10:00:00 2025\n"
                + mail("First one.")
                + "\n\n"
                + "From ann@example.org Tue Mar 11 10:00:00 2025\nSubject: Hm\n\nSecond.\n>From here on.\n")
            .getBytes(UTF_8));
    assertThat(SourceFolder.list(root))
        .extracting(Source::path)
        .containsExactly(
            "a.eml!/body.txt",
            "a.eml!/notes é.zip!/inner.txt",
            "b.mbox!/0001.eml!/body.txt",
            "b.mbox!/0001.eml!/notes é.zip!/inner.txt",
            "b.mbox!/0002.eml!/body.txt");
    assertThat(read())
        .containsExactly(
            "We trust them.", "Inner.", "First one.", "Inner.", "Second. From here on.");
  }

  @Test
  void theHeadersOfAMailDescribeIt() throws IOException {
    write(
        "a.eml",
        """
        From: Ann Ash <ann@example.org>
        To: Joss Low <joss@example.org>, desk@example.org
        Date: Tue, 11 Mar 2025 10:00:00 +0000
        Subject: =?UTF-8?Q?The_caf=C3=A9_rota?=

        Nobody asked us.
        """
            .getBytes(UTF_8));
    Source body = SourceFolder.list(root).getFirst();
    Extraction read = new TextExtractor().extract(body, SourceMetadata.none().describe(body));
    assertThat(read).isInstanceOf(Extraction.Extracted.class);
    Document mail = ((Extraction.Extracted) read).documents().getFirst();
    assertThat(mail.text()).isEqualTo("Nobody asked us.");
    assertThat(mail.metadata().title()).isEqualTo("The café rota");
    assertThat(mail.metadata().date()).isEqualTo("2025-03-11");
    assertThat(mail.metadata().variables())
        .containsOnly(
            entry("sender", "Ann Ash <ann@example.org>"),
            entry("recipients", "Joss Low <joss@example.org>; desk@example.org"));
  }

  @Test
  void namesThatLeadOutOfTheFolderAreHarmless() throws IOException {
    write(
        "a.zip",
        zip(
            "../../up.txt",
            "Up.",
            "/etc/root.txt",
            "Root.",
            "C:\\dos\\x.txt",
            "Dos.",
            "..",
            "Dots.",
            "new\nline.txt",
            "Line."));
    assertThat(SourceFolder.list(root))
        .extracting(Source::path)
        .containsExactlyInAnyOrder(
            "a.zip!/up.txt",
            "a.zip!/etc/root.txt",
            "a.zip!/dos/x.txt",
            "a.zip!/member",
            "a.zip!/new_line.txt");
    assertThat(read()).contains("Up.", "Root.", "Dos.", "Line.");
    assertThat(root.resolveSibling("up.txt")).doesNotExist();
  }

  @Test
  void aBadMemberIsRejectedByItself() throws IOException {
    write(
        "a.zip",
        zip(
            "good.txt",
            "Good.",
            "picture.docx",
            "no document",
            "empty.txt",
            "",
            "b.zip",
            "PK\u0003\u0004?"));
    assertThat(rejections())
        .extracting(Rejection::path, Rejection::reason)
        .containsExactly(
            tuple("a.zip!/b.zip", Reason.CORRUPT), tuple("a.zip!/empty.txt", Reason.EMPTY));
  }

  @Test
  void anArchiveThatCannotBeOpenedIsRejected() throws IOException {
    byte[] whole = zip("one.txt", "One spoke of many things.");
    write("cut.zip", Arrays.copyOf(whole, whole.length / 2));
    write("hollow.zip", zip());
    write("noise.tar", "This is no tar, but words.".getBytes(UTF_8));
    assertThat(rejections())
        .extracting(Rejection::path, Rejection::reason)
        .contains(tuple("cut.zip", Reason.CORRUPT), tuple("hollow.zip", Reason.EMPTY));
  }

  @Test
  void aZipBombIsTooLarge() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      byte[] zeros = new byte[1 << 20];
      zip.putNextEntry(new ZipEntry("zeros.txt"));
      for (int i = 0; i < 300; i++) {
        zip.write(zeros);
      }
    }
    write("bomb.zip", bytes.toByteArray());
    write("last.txt", "Last.".getBytes(UTF_8));
    List<Extraction> all = extractions();
    assertThat(rejections(all))
        .extracting(Rejection::path, Rejection::reason)
        .containsExactly(tuple("bomb.zip", Reason.TOO_LARGE));
    assertThat(read(all)).containsExactly("Last.");
  }

  @Test
  void endlesslyNestedArchivesAreTooLarge() throws IOException {
    byte[] inner = zip("deep.txt", "Deep.");
    for (int i = 0; i < 6; i++) {
      inner = zip("r.zip", inner, "level" + i + ".txt", ("Level " + i + ".").getBytes(UTF_8));
    }
    write("r.zip", inner);
    List<Extraction> all = extractions();
    assertThat(rejections(all))
        .extracting(Rejection::path, Rejection::reason)
        .containsExactly(tuple("r.zip!/r.zip!/r.zip!/r.zip!/r.zip", Reason.TOO_LARGE));
    assertThat(read(all)).contains("Level 5.", "Level 2.");
  }

  private List<String> read() throws IOException {
    return read(extractions());
  }

  private static List<String> read(List<Extraction> extractions) {
    List<String> texts = new ArrayList<>();
    for (Extraction extraction : extractions) {
      if (extraction instanceof Extraction.Extracted extracted) {
        extracted.documents().stream().map(Document::text).forEach(texts::add);
      }
    }
    return texts;
  }

  private List<Rejection> rejections() throws IOException {
    return rejections(extractions());
  }

  private static List<Rejection> rejections(List<Extraction> extractions) {
    List<Rejection> rejections = new ArrayList<>();
    for (Extraction extraction : extractions) {
      if (extraction instanceof Extraction.Rejected rejected) {
        rejections.add(rejected.rejection());
      }
    }
    return rejections;
  }

  private List<Extraction> extractions() throws IOException {
    return SourceFolder.list(root).stream()
        .map(source -> EXTRACTOR.extract(source, SourceMetadata.none().describe(source)))
        .toList();
  }

  private void write(String name, byte[] bytes) throws IOException {
    Files.write(root.resolve(name), bytes);
  }

  private static String mail(String words) throws IOException {
    return """
        From: Ann <ann@example.org>
        Subject: Our talk
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary=outer

        --outer
        Content-Type: multipart/alternative; boundary=inner

        --inner
        Content-Type: text/plain; charset=utf-8

        %s
        --inner
        Content-Type: text/html; charset=utf-8

        <p>%s</p>
        --inner--
        --outer
        Content-Type: application/zip
        Content-Disposition: attachment; filename="=?utf-8?Q?notes_=C3=A9.zip?="
        Content-Transfer-Encoding: base64

        %s
        --outer--
        """
        .formatted(
            words, words, Base64.getMimeEncoder().encodeToString(zip("inner.txt", "Inner.")));
  }

  private static byte[] zip(String... namesAndTexts) throws IOException {
    Object[] parts = new Object[namesAndTexts.length];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = i % 2 == 0 ? namesAndTexts[i] : namesAndTexts[i].getBytes(UTF_8);
    }
    return zip(parts);
  }

  private static byte[] zip(Object... namesAndBytes) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndBytes.length; i += 2) {
        zip.putNextEntry(new ZipEntry((String) namesAndBytes[i]));
        zip.write((byte[]) namesAndBytes[i + 1]);
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] tar(String name, String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
      TarArchiveEntry entry = new TarArchiveEntry(name);
      entry.setSize(text.getBytes(UTF_8).length);
      tar.putArchiveEntry(entry);
      tar.write(text.getBytes(UTF_8));
      tar.closeArchiveEntry();
    }
    return bytes.toByteArray();
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(content);
    }
    return bytes.toByteArray();
  }
}
