package crosscase.search.fields;

import java.io.Reader;
import org.apache.lucene.analysis.CharFilter;

/** Reads a curly apostrophe as a straight one. */
final class StraightApostropheFilter extends CharFilter {
  StraightApostropheFilter(Reader in) {
    super(in);
  }

  @Override
  public int read(char[] buffer, int from, int length) throws java.io.IOException {
    int read = input.read(buffer, from, length);
    for (int i = from; i < from + read; i++) {
      buffer[i] = buffer[i] == '’' ? '\'' : buffer[i];
    }
    return read;
  }

  @Override
  protected int correct(int offset) {
    return offset;
  }
}
