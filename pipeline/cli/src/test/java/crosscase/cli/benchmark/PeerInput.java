package crosscase.cli.benchmark;

import crosscase.corpus.DocumentMetadata;
import crosscase.corpus.Kind;
import crosscase.corpus.Paragraph;
import crosscase.corpus.Sentence;
import crosscase.corpus.Span;
import crosscase.corpus.Token;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Sentences as tables that other corpus programs read: one file per document, one token per line,
 * with its form, lemma and part of speech; and, for Crosscase, the number of its sentence and the
 * number of spaces before it.
 */
final class PeerInput {
  private static final String HEADER = "word\tlemma\tpos\tsentence\tspaces";

  private PeerInput() {}

  /**
   * Writes documents until they have enough tokens.
   *
   * @return how many tokens were written
   */
  static long write(Path folder, Iterator<Sentence> sentences, long tokens) throws IOException {
    Files.createDirectories(folder);
    long written = 0;
    int documents = 0;
    Sentence sentence = sentences.next();
    while (written < tokens && sentences.hasNext()) {
      String document = sentence.document();
      Path file = folder.resolve("%06d.tsv".formatted(documents++));
      try (PrintWriter out = new PrintWriter(file.toFile(), StandardCharsets.UTF_8)) {
        out.println(HEADER);
        while (sentence.document().equals(document) && sentences.hasNext()) {
          written += write(sentence, out);
          sentence = sentences.next();
        }
      }
    }
    return written;
  }

  private static int write(Sentence sentence, PrintWriter out) {
    int end = sentence.span().begin();
    for (Token token : sentence.tokens()) {
      int spaces = Math.clamp(token.span().begin() - end, 0, 1);
      out.printf(
          "%s\t%s\t%s\t%d\t%d%n",
          cell(token.form()), cell(token.lemma()), cell(token.pos()), sentence.number(), spaces);
      end = token.span().end();
    }
    return sentence.tokens().size();
  }

  /** Quotation marks and backslashes have a meaning in such tables. */
  private static String cell(String value) {
    String plain = value.replaceAll("[\"\\\\\\s]", "'");
    return plain.isEmpty() ? "-" : plain;
  }

  /** Reads one document after another. */
  static Iterator<Sentence> read(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> inOrder = files.sorted().toList();
      return inOrder.stream().flatMap(file -> document(file).stream()).iterator();
    }
  }

  private static List<Sentence> document(Path file) {
    try {
      DocumentMetadata metadata =
          new DocumentMetadata(
              file.getFileName().toString(),
              Optional.empty(),
              Kind.OTHER,
              "",
              "",
              Map.of(),
              Map.of());
      List<Sentence> sentences = new ArrayList<>();
      List<String[]> rows = new ArrayList<>();
      int begin = 0;
      for (String line : Files.readAllLines(file).stream().skip(1).toList()) {
        String[] row = line.split("\t", -1);
        if (!rows.isEmpty() && !rows.getFirst()[3].equals(row[3])) {
          sentences.add(sentence(metadata, rows, begin));
          begin = sentences.getLast().span().end() + 1;
          rows.clear();
        }
        rows.add(row);
      }
      if (!rows.isEmpty()) {
        sentences.add(sentence(metadata, rows, begin));
      }
      return sentences;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Sentence sentence(DocumentMetadata document, List<String[]> rows, int begin) {
    StringBuilder text = new StringBuilder();
    List<Token> tokens = new ArrayList<>();
    for (String[] row : rows) {
      text.append(text.isEmpty() || row[4].equals("0") ? "" : " ");
      int from = begin + text.length();
      Span span = new Span(from, from + row[0].length());
      tokens.add(new Token(span, row[0], row[1], row[2], Token.NO_ENTITY));
      text.append(row[0]);
    }
    return new Sentence(
        document,
        Integer.parseInt(rows.getFirst()[3]),
        1,
        Paragraph.Form.TEXT,
        OptionalInt.empty(),
        "",
        Optional.empty(),
        Optional.empty(),
        new Span(begin, begin + text.length()),
        text.toString(),
        tokens);
  }
}
