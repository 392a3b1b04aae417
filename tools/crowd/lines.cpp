// The sockets of simulated phones, and the proxy between them and the host.
#include "lines.hpp"

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/websocket.hpp>

#include <array>
#include <chrono>
#include <deque>
#include <random>
#include <vector>

namespace blason::crowd {
namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace websocket = beast::websocket;
using asio::ip::tcp;
using std::chrono::milliseconds;

constexpr Millis look_again = 50;      // at a silent line
constexpr std::size_t in_flight = 256; // parts on their way before the sender has to wait

tcp::endpoint loopback(int port) {
  return {asio::ip::address_v4::loopback(), static_cast<unsigned short>(port)};
}
Millis monotonic() {
  return std::chrono::duration_cast<milliseconds>(
             std::chrono::steady_clock::now().time_since_epoch())
      .count();
}

/// What both directions of a phone's connection are to do.
struct Weather {
  Ailment ailment;
  std::mt19937_64 dice;
  Millis late() {
    const auto span = static_cast<std::uint64_t>(ailment.jitter) + 1;
    return ailment.delay + static_cast<Millis>(dice() % span);
  }
};

/// One direction of a relayed connection: parts come out in order, each not before it is due.
class Half : public std::enable_shared_from_this<Half> {
public:
  Half(std::shared_ptr<tcp::socket> from, std::shared_ptr<tcp::socket> to,
       std::shared_ptr<Weather> weather)
      : from_(std::move(from)), to_(std::move(to)), weather_(std::move(weather)),
        timer_(from_->get_executor()) {}

  void read() {
    reading_ = true;
    from_->async_read_some(asio::buffer(bytes_),
                           [self = shared_from_this()](beast::error_code error, std::size_t count) {
                             self->reading_ = false;
                             if (error) return self->end();
                             self->take(count);
                           });
  }

private:
  struct Part {
    Millis due;
    std::string bytes;
  };

  void take(std::size_t count) {
    Millis due = std::max(last_due_, monotonic() + weather_->late());
    if (const auto pace = weather_->ailment.bytes_a_second; pace > 0)
      due += static_cast<Millis>(count * 1000 / pace);
    last_due_ = due;
    parts_.push_back({due, std::string(bytes_.data(), count)});
    if (!writing_) write();
    if (parts_.size() < in_flight) read();
  }
  void write() {
    writing_ = !parts_.empty();
    if (!writing_) return;
    const Millis wait = weather_->ailment.silent ? look_again : parts_.front().due - monotonic();
    if (wait > 0) {
      timer_.expires_after(milliseconds(std::min(wait, look_again)));
      return timer_.async_wait([self = shared_from_this()](beast::error_code) { self->write(); });
    }
    asio::async_write(*to_, asio::buffer(parts_.front().bytes),
                      [self = shared_from_this()](beast::error_code error, std::size_t) {
                        if (error) return self->end();
                        self->parts_.pop_front();
                        self->write();
                        if (!self->reading_) self->read();
                      });
  }
  void end() {
    if (weather_->ailment.silent && from_->is_open()) { // the other end is not told yet
      timer_.expires_after(milliseconds(look_again));
      return timer_.async_wait([self = shared_from_this()](beast::error_code) { self->end(); });
    }
    beast::error_code gone;
    from_->close(gone);
    to_->close(gone);
    parts_.clear();
  }

  std::shared_ptr<tcp::socket> from_, to_;
  std::shared_ptr<Weather> weather_;
  asio::steady_timer timer_;
  std::array<char, 8192> bytes_{};
  std::deque<Part> parts_;
  Millis last_due_ = 0;
  bool writing_ = false, reading_ = false;
};

/// A phone's end of its WebSocket.
class Line : public std::enable_shared_from_this<Line> {
public:
  Line(asio::io_context& io, Ear ear) : socket_(io), ear_(std::move(ear)) {}

  void dial(int proxy, const std::string& host) {
    beast::get_lowest_layer(socket_).expires_after(std::chrono::seconds(5));
    const auto shaken = [self = shared_from_this()](beast::error_code error) {
      if (error) return self->gone();
      beast::get_lowest_layer(self->socket_).expires_never();
      self->open_ = true;
      if (self->ear_.opened) self->ear_.opened();
      self->write();
      self->read();
    };
    const auto connected = [self = shared_from_this(), host, shaken](beast::error_code error) {
      if (error) return self->gone();
      beast::get_lowest_layer(self->socket_).socket().set_option(tcp::no_delay(true), error);
      self->socket_.set_option(
          websocket::stream_base::decorator([host](websocket::request_type& request) {
            request.set(beast::http::field::origin, "http://" + host);
          }));
      self->socket_.async_handshake(host, "/socket", shaken);
    };
    beast::get_lowest_layer(socket_).async_connect(loopback(proxy), connected);
  }
  void say(std::string text) {
    waiting_.push_back(std::move(text));
    if (open_) write();
  }
  void hang_up() {
    ear_ = {};
    beast::get_lowest_layer(socket_).close();
  }

private:
  void read() {
    socket_.async_read(buffer_, [self = shared_from_this()](beast::error_code error, std::size_t) {
      if (error) return self->gone();
      const auto bytes = self->buffer_.data();
      const std::string text(static_cast<const char*>(bytes.data()), bytes.size());
      self->buffer_.clear();
      const auto heard = self->ear_.heard;
      if (heard) heard(text);
      self->read();
    });
  }
  void write() {
    if (writing_ || waiting_.empty()) return;
    writing_ = true;
    socket_.async_write(asio::buffer(waiting_.front()),
                        [self = shared_from_this()](beast::error_code error, std::size_t) {
                          self->writing_ = false;
                          if (error) return;
                          self->waiting_.pop_front();
                          self->write();
                        });
  }
  void gone() {
    const auto told = std::exchange(ear_, {}).gone;
    beast::get_lowest_layer(socket_).close();
    if (told) told(static_cast<int>(socket_.reason().code));
  }

  websocket::stream<beast::tcp_stream> socket_;
  Ear ear_;
  beast::flat_buffer buffer_;
  std::deque<std::string> waiting_;
  bool open_ = false, writing_ = false;
};

} // namespace

struct Lines::Inside {
  struct Place {
    std::unique_ptr<tcp::acceptor> door; // of the proxy
    std::shared_ptr<Weather> weather = std::make_shared<Weather>();
    std::vector<std::weak_ptr<tcp::socket>> sockets;
    std::shared_ptr<Line> line;
  };

  asio::io_context io{1};
  Millis began = monotonic();
  int host_port = 0;
  std::vector<Place> places;

  Place& at(int phone) { return places[static_cast<std::size_t>(phone)]; }

  void accept(Place& place) {
    place.door->async_accept([this, &place](beast::error_code error, tcp::socket socket) {
      if (error) return;
      relay(place, std::make_shared<tcp::socket>(std::move(socket)));
      accept(place);
    });
  }
  void relay(Place& place, const std::shared_ptr<tcp::socket>& phone) {
    auto host = std::make_shared<tcp::socket>(io);
    place.sockets = {phone, host};
    const auto joined = [phone, host, weather = place.weather](beast::error_code error) {
      if (error) return phone->close(error), void();
      host->set_option(tcp::no_delay(true), error);
      phone->set_option(tcp::no_delay(true), error);
      std::make_shared<Half>(phone, host, weather)->read();
      std::make_shared<Half>(host, phone, weather)->read();
    };
    host->async_connect(loopback(host_port), joined);
  }
};

Lines::Lines(int phones, std::uint64_t seed) : inside_(std::make_unique<Inside>()) {
  inside_->places.resize(static_cast<std::size_t>(phones));
  for (auto& place : inside_->places) {
    place.weather->dice.seed(++seed);
    place.door = std::make_unique<tcp::acceptor>(inside_->io, loopback(0));
    inside_->accept(place);
  }
}
Lines::~Lines() = default;

void Lines::host_at(int port) { inside_->host_port = port; }
void Lines::dial(int phone, Ear ear) {
  hang_up(phone);
  auto& place = inside_->at(phone);
  place.line = std::make_shared<Line>(inside_->io, std::move(ear));
  place.line->dial(place.door->local_endpoint().port(),
                   "127.0.0.1:" + std::to_string(inside_->host_port));
}
void Lines::say(int phone, std::string text) {
  if (const auto& line = inside_->at(phone).line) line->say(std::move(text));
}
void Lines::hang_up(int phone) {
  if (const auto line = std::exchange(inside_->at(phone).line, nullptr)) line->hang_up();
}

void Lines::ail(int phone, Ailment ailment) { inside_->at(phone).weather->ailment = ailment; }
void Lines::cut(int phone) {
  beast::error_code gone;
  for (const auto& socket : inside_->at(phone).sockets)
    if (const auto there = socket.lock()) there->close(gone);
}

void Lines::after(Millis wait, std::function<void()> work) {
  auto timer = std::make_shared<asio::steady_timer>(inside_->io, milliseconds(wait));
  timer->async_wait([timer, work = std::move(work)](beast::error_code) { work(); });
}
Millis Lines::now() const { return monotonic() - inside_->began; }
void Lines::run() {
  inside_->io.restart();
  inside_->io.run();
}
void Lines::stop() { inside_->io.stop(); }

} // namespace blason::crowd
