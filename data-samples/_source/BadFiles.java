import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Files that no reader can use, each spoilt in its own way, of a small note or of good files. */
final class BadFiles {
  private static final String NOTE =
      """
      title: Note of a telephone call
      case: housing
      kind: interview
      date: 2025-03-03
      region: North
      format: pdf
      labels: name-colon
      speaker I: Interviewer | interviewer
      speaker R: Winifred Aske | provider
      ---
      @I Is this a good moment? You sounded busy on Friday.

      @R It's as good as any. The boiler man is here, so if I go quiet I'm making him tea.

      @I What did the night shelter ask of the council?

      @R One name. One person to ring after six. We have had four names since Easter and three of \
      them have left.

      @I And what came of it?

      @R A form. It's a very good form.
      """;

  private static final List<String> MADE =
      List.of(
          "encrypted.pdf",
          "truncated.docx",
          "empty.txt",
          "wrong-extension.docx",
          "scanned.pdf",
          "duplicate.txt");

  private final Path folder;
  private final Path scratch;

  BadFiles(Path folder, Path scratch) {
    this.folder = folder;
    this.scratch = scratch;
  }

  boolean complete() {
    return MADE.stream().allMatch(name -> Files.exists(folder.resolve(name)));
  }

  /** The note, which {@link #spoil} needs made. */
  Office.Job job() {
    return switch (SourceReader.read("bad/note", NOTE, "")) {
      case Reading.Sound(Source note) -> new Office.Job(note, pdf());
      case Reading.Faulty faulty -> throw new IllegalStateException(faulty.toString());
    };
  }

  /** Spoils the note in several ways, cuts the good docx short, copies the good txt. */
  void spoil(Path docx, Path txt) throws IOException, InterruptedException {
    Files.createDirectories(folder);
    encrypt(folder.resolve("encrypted.pdf"));
    scan(folder.resolve("scanned.pdf"));
    picture(folder.resolve("wrong-extension.docx"));
    byte[] whole = Files.readAllBytes(docx);
    Files.write(folder.resolve("truncated.docx"), Arrays.copyOf(whole, whole.length * 6 / 10));
    Files.write(folder.resolve("duplicate.txt"), Files.readAllBytes(txt));
    Files.write(folder.resolve("empty.txt"), new byte[0]);
  }

  private Path pdf() {
    return scratch.resolve("note.pdf");
  }

  /** AES-128, whose salts qpdf can hold still; it cannot do so for AES-256. */
  private void encrypt(Path target) throws IOException, InterruptedException {
    String command =
        "qpdf --static-id --static-aes-iv --encrypt fieldwork owner 128 --use-aes=y --";
    List<String> words = new ArrayList<>(List.of(command.split(" ")));
    words.addAll(List.of(pdf().toString(), target.toString()));
    Tools.run(words);
  }

  private void scan(Path target) throws IOException, InterruptedException {
    String image = scratch.resolve("scan").toString();
    Tools.run(
        List.of("pdftoppm", "-jpeg", "-gray", "-r", "100", "-singlefile", pdf().toString(), image));
    Tools.run(
        List.of(
            "img2pdf",
            "--engine",
            "internal",
            "--nodate",
            "--pagesize",
            "A4",
            image + ".jpg",
            "-o",
            target.toString()));
  }

  private void picture(Path target) throws IOException, InterruptedException {
    String image = scratch.resolve("picture").toString();
    Tools.run(List.of("pdftoppm", "-png", "-r", "20", "-singlefile", pdf().toString(), image));
    Files.write(target, Files.readAllBytes(Path.of(image + ".png")));
  }
}
