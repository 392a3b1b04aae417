#pragma once

#include "host/host.hpp"
#include "record/content.hpp"
#include "table/live_table.hpp"

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace blason {

/// How phones shall find the table.
struct PhoneWish {
  int port = 8080;
  std::string public_url;             // of a proxy; empty: none
  Proxies proxies = {};               // of ours, whose word is taken for who asks
  std::string by = {};                // the interface whose address is shown, where there is one
  WebPages pages;                     // what a browser gets
  std::function<void()> counted = {}; // phones came or went; called on a thread of the host's
};

/// How a phone joins.
struct Invitation {
  std::string link;    // for a code to be scanned
  std::string address; // to be typed, with the code below: "192.168.1.20:8080"
  std::string code;
  friend bool operator==(const Invitation&, const Invitation&) = default;
};

/// The phones' seat at the table: hands over what it publishes, lays their orders on it.
class PhoneTable {
public:
  /// The table must outlive close(). `kept`: what lets phones come back that were here before.
  /// Throws PortTaken.
  PhoneTable(LiveTable& table, const std::vector<Token>& kept, const PhoneWish& wish);

  /// Answers phones from now on. The table runs by then.
  void open();
  /// No order comes from here any more.
  void close();
  /// What the table publishes; from any thread.
  void show(const Showing& showing, const Changed& changed);

  std::vector<std::string> urls() const { return host_.urls(); }
  /// This machine's ways to phones, the likeliest first, and the one that is shown; empty: none.
  const std::vector<LocalAddress>& ways() const { return ways_; }
  const std::string& shown_way() const;
  /// That address is the one shown from now on, or the first of that interface, where there is one.
  void show_way(const std::string& by) { by_ = by; }
  /// Networks come and go while an evening runs: phones are answered under what there is `now`.
  void look_around(std::vector<LocalAddress> now);
  const std::string& code() const { return code_; }
  Invitation invitation() const;
  /// Whether phones that were not here before may join; at first they may. From any thread.
  void admit(bool newcomers);
  bool admits() const { return admits_; }
  HostStatus status() const { return host_.status(); }
  /// The desk shows the teams' codes of status().
  void codes_shown() { host_.codes_shown(); }

private:
  HostSettings settings(const std::vector<Token>& kept, const PhoneWish& wish) const;
  HostDoors doors(std::function<void()> counted);
  std::string sentence(Phrase phrase) const;
  void hand_over(const Showing& showing, const Changed& changed);
  /// All of what the table shows by now.
  void hand_over_all();
  void paint(const std::stop_token& unwanted);

  LiveTable& table_;
  std::shared_ptr<const WebPages> pages_;
  std::string code_, secret_, public_url_;
  std::vector<LocalAddress> ways_;
  std::string by_; // what was chosen of them
  std::atomic<bool> admits_ = true;
  std::mutex order_; // what is handed to the host is never older than what it has
  Host host_;
  std::jthread painter_; // of the pictures, beside the first orders
};

/// What phones are told when the table has published that.
PhoneNews phone_news(const Deck& deck, const Showing& showing, const Changed& changed);

} // namespace blason
