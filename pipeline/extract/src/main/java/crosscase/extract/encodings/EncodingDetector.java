package crosscase.extract.encodings;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.tika.parser.txt.CharsetDetector;
import org.apache.tika.parser.txt.CharsetMatch;

/**
 * Finds the encoding of bytes that are not UTF-8 by decoding them in every encoding.
 *
 * <p>What counts most is how plausible the decoded letters are; the detector of ICU and how common
 * an encoding is decide between those that are about equally plausible.
 */
final class EncodingDetector {
  /** How the bytes look in one encoding; the least cost is the best. */
  record Candidate(Charset charset, String text, double cost) {}

  /** The best candidate, and the next one whose text differs. */
  record Detection(Candidate best, Optional<Candidate> rival) {
    /** Whether the rival is nearly as plausible, judging by the letters in which they differ. */
    boolean isDoubtful() {
      return rival.isPresent()
          && rival.get().cost - best.cost
              < CLEAR_MARGIN * differingShare(best.text, rival.get().text);
    }
  }

  private static final double CLEAR_MARGIN = 0.15;
  private static final double ICU_WEIGHT = 0.1;

  /** How much less common each encoding is than the one before it. */
  private static final double STEP = 0.0005;

  private static final int SAMPLE_BYTES = 64 << 10;

  /** The most common first. Each is the widest of its family: GB18030 includes GBK and GB2312. */
  private static final List<Charset> ENCODINGS =
      charsets(
          "windows-1252 windows-1251 windows-1250 GB18030 windows-31j Big5-HKSCS x-windows-949"
              + " EUC-JP windows-1254 windows-1253 KOI8-R KOI8-U ISO-8859-2 ISO-8859-7 ISO-8859-5"
              + " ISO-8859-15 windows-1255 windows-1256 windows-1257 x-windows-874 x-MacRoman IBM866"
              + " x-MacCyrillic x-MacCentralEurope IBM852 IBM850");

  /** The wider or similar encodings that the name of another one stands for. */
  private static final Map<String, List<Charset>> FAMILIES =
      Map.of(
          "ISO-8859-1", charsets("windows-1252"),
          "ISO-8859-2", charsets("ISO-8859-2 windows-1250"),
          "ISO-8859-7", charsets("ISO-8859-7 windows-1253"),
          "ISO-8859-8", charsets("windows-1255"),
          "ISO-8859-9", charsets("windows-1254"),
          "windows-1251", charsets("windows-1251 x-MacCyrillic"),
          "KOI8-R", charsets("KOI8-R KOI8-U"),
          "Shift_JIS", charsets("windows-31j"),
          "Big5", charsets("Big5-HKSCS"),
          "EUC-KR", charsets("x-windows-949"));

  private EncodingDetector() {}

  private static List<Charset> charsets(String names) {
    return Arrays.stream(names.split(" ")).map(Charset::forName).toList();
  }

  /** Judges by the lines that are not ASCII. */
  static Detection detect(byte[] bytes) {
    byte[] sample = linesBeyondAscii(bytes);
    CharsetMatch[] matches = new CharsetDetector().setText(sample).detectAll();
    List<Candidate> candidates = new ArrayList<>();
    for (Charset charset : ENCODINGS) {
      String text = new String(sample, charset);
      double cost =
          LetterPlausibility.cost(text)
              + STEP * candidates.size()
              - ICU_WEIGHT * confidence(matches, charset);
      candidates.add(new Candidate(charset, text, cost));
    }
    candidates.sort(Comparator.comparingDouble(Candidate::cost));
    Candidate best = candidates.getFirst();
    return new Detection(
        best, candidates.stream().filter(other -> !other.text.equals(best.text)).findFirst());
  }

  /** From 0 to 1. */
  private static double confidence(CharsetMatch[] matches, Charset charset) {
    return Arrays.stream(matches)
            .filter(match -> standsFor(match.getName(), charset))
            .mapToInt(CharsetMatch::getConfidence)
            .max()
            .orElse(0)
        / 100.0;
  }

  private static boolean standsFor(String name, Charset charset) {
    return FAMILIES.containsKey(name)
        ? FAMILIES.getOrDefault(name, List.of()).contains(charset)
        : name.equalsIgnoreCase(charset.name());
  }

  /** The share of the characters beyond ASCII in which two readings of the same bytes differ. */
  private static double differingShare(String one, String other) {
    if (one.length() != other.length()) {
      return 1;
    }
    int differing = 0;
    int beyondAscii = 0;
    for (int i = 0; i < one.length(); i++) {
      beyondAscii += one.charAt(i) > 0x7F ? 1 : 0;
      differing += one.charAt(i) != other.charAt(i) ? 1 : 0;
    }
    return beyondAscii == 0 ? 0 : (double) differing / beyondAscii;
  }

  private static byte[] linesBeyondAscii(byte[] bytes) {
    ByteArrayOutputStream sample = new ByteArrayOutputStream();
    int begin = 0;
    boolean isAscii = true;
    for (int i = 0; i < bytes.length && sample.size() < SAMPLE_BYTES; i++) {
      isAscii &= bytes[i] >= 0;
      if (bytes[i] == '\n' || bytes[i] == '\r' || i == bytes.length - 1) {
        if (!isAscii) {
          sample.write(bytes, begin, Math.min(i + 1 - begin, SAMPLE_BYTES));
        }
        begin = i + 1;
        isAscii = true;
      }
    }
    return sample.toByteArray();
  }
}
